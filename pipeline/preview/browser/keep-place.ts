/** Where the reader is in a page, kept across a reload of it. */
export interface PlaceKeeper {
  /** Notes the place, for the page that is loaded next. */
  save(): void;
  /** Goes back to the place that was noted, or to what has changed since. */
  restore(): void;
}

/**
 * A place is a block of text and its distance from the head of the window: text may come and go above it. When what changed
 * is out of sight, it is brought into sight: an author looks at what they write.
 */
export const keepPlace = (): PlaceKeeper => {
  interface Place {
    readonly page: string;
    /** What each block of the page was. */
    readonly signs: readonly number[];
    /** Index of the block at the head of the window, and where it began. */
    readonly at: number;
    readonly top: number;
    readonly scroll: number;
  }
  const key = 'preview-place';
  const blocks = (): Element[] => [...document.querySelectorAll('main .opening > :not(img), main .text > *')];
  const signOf = (block: Element): number => {
    // What the preview itself says of a block is not the block.
    const text = block.outerHTML.replace(/ (?:data-written-at|data-pointed-at|tabindex)="[^"]*"/g, '');
    let sign = 0;
    for (let index = 0; index < text.length; index += 1) sign = (Math.imul(sign, 31) + text.charCodeAt(index)) | 0;
    return sign;
  };
  const head = (): number => document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const topOf = (block: Element | undefined): number => block?.getBoundingClientRect().top ?? 0;

  /** The blocks that are not the same: those between what the two pages begin and end with. */
  const changed = (before: readonly number[], after: readonly number[]): { from: number; to: number } => {
    const shorter = Math.min(before.length, after.length);
    let from = 0;
    while (from < shorter && before[from] === after[from]) from += 1;
    let end = 0;
    while (end < shorter - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
    return { from, to: after.length - end };
  };

  const isInSight = (block: Element): boolean => {
    const { top, bottom } = block.getBoundingClientRect();
    return bottom > head() && top < innerHeight;
  };

  const goTo = (place: Place): void => {
    const here = blocks();
    const signs = here.map(signOf);
    const { from, to } = changed(place.signs, signs);
    const end = signs.length - to;
    const at =
      place.at < from || place.at < place.signs.length - end ? place.at : signs.length - place.signs.length + place.at;
    const block = here[Math.min(at, here.length - 1)];
    const isSame = from === signs.length && signs.length === place.signs.length;
    const stay = (): void => {
      const top = block ? scrollY + topOf(block) - place.top : place.scroll;
      scrollTo({ top, behavior: 'instant' });
      const edited = isSame ? undefined : here[Math.min(from, here.length - 1)];
      if (edited && !isInSight(edited))
        scrollTo({ top: scrollY + topOf(edited) - Math.max(head() + 24, innerHeight / 3), behavior: 'instant' });
    };
    stay();
    // Pictures and fonts that come late move the text; a reader who moves meanwhile is left alone.
    let isLeftAlone = false;
    for (const act of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      addEventListener(act, () => (isLeftAlone = true), { once: true, passive: true });
    const stayStill = (): void => void (isLeftAlone || stay());
    addEventListener('load', () => void document.fonts.ready.then(stayStill));
    if (to - from < 12) for (const each of here.slice(from, to)) each.toggleAttribute('data-pointed-at', true);
  };

  return {
    save: () => {
      const here = blocks();
      const at = Math.max(
        0,
        here.findIndex((block) => block.getBoundingClientRect().bottom > head()),
      );
      const place: Place = {
        page: location.pathname,
        signs: here.map(signOf),
        at,
        top: topOf(here[at]),
        scroll: scrollY,
      };
      sessionStorage.setItem(key, JSON.stringify(place));
    },
    restore: () => {
      const place = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Place | null;
      sessionStorage.removeItem(key);
      if (!place) return;
      history.scrollRestoration = 'manual';
      goTo(place);
      addEventListener('pagehide', () => {
        history.scrollRestoration = 'auto';
      });
    },
  };
};
