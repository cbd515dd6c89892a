import type { Page } from 'puppeteer';

/** What a walk over a page with the key Tab found, as the beginnings of elements. */
export interface KeyboardWalk {
  /** Elements that the key stopped at. */
  readonly count: number;
  /** Links and controls in sight that the key never reached. */
  readonly missed: readonly string[];
  /** Elements that had the focus without showing it, or out of the window. */
  readonly unseen: readonly string[];
}

/** Presses Tab until an element comes again. */
export const walkByKeyboard = async (page: Page): Promise<KeyboardWalk> => {
  const reached = await page.evaluateHandle(() => new Set<Element>());
  const unseen: string[] = [];
  let going = true;
  while (going) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((found) => {
      const element = document.activeElement;
      if (!element || element === document.body || found.has(element)) return undefined;
      found.add(element);
      // A control that is drawn by its label shows the focus there, the link of a card around the card.
      const shown = [element, element.closest('.book'), ...((element as HTMLInputElement).labels ?? [])];
      const marked = shown.some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
      const { top, bottom } = element.getBoundingClientRect();
      const within = bottom > 0 && top < innerHeight;
      return { seen: marked && within, text: element.outerHTML.slice(0, 120) };
    }, reached);
    going = stop !== undefined;
    if (stop && !stop.seen) unseen.push(stop.text);
  }
  return page.evaluate(
    (found, shy) => {
      const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
      const missed = controls.filter(
        (control) =>
          control.checkVisibility({ visibilityProperty: true }) &&
          !(control as HTMLInputElement).disabled &&
          !found.has(control) &&
          // One button of a group is stopped at; arrows lead to the others.
          !(control.matches('[type=radio]') && [...found].some((other) => nameOf(other) === nameOf(control))),
      );
      function nameOf(element: Element): string | null {
        return element.getAttribute('name');
      }
      return { count: found.size, missed: missed.map(({ outerHTML }) => outerHTML.slice(0, 120)), unseen: shy };
    },
    reached,
    unseen,
  );
};
