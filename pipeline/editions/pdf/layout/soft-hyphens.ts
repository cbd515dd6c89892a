const softHyphen = '\u00ad';

/** Text with all its soft hyphens, for when its lines must be broken anew. */
const whole = new WeakMap<Text, string>();

/** The texts of a block, in order. */
export const textNodes = (block: Element): readonly Text[] => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
};

/**
 * Keeps the soft hyphens at which a line of these blocks ends and drops the others, which Chromium would write into the
 * file: words would be neither found nor copied as they were written. Reads everything, then writes.
 */
export const dropSoftHyphens = (blocks: Iterable<Element>): void => {
  const range = document.createRange();
  const kept: (readonly [Text, string])[] = [];
  for (const block of blocks)
    for (const node of textNodes(block)) if (node.data.includes(softHyphen)) kept.push([node, usedOnly(node, range)]);
  for (const [node, text] of kept) {
    if (!whole.has(node)) whole.set(node, node.data);
    node.data = text;
  }
};

/** The text of a node without the soft hyphens that are not painted. */
const usedOnly = (node: Text, range: Range): string => {
  const { data } = node;
  let kept = '';
  let start = 0;
  for (const at of lineEndHyphens(node, range)) {
    kept += data.slice(start, at).replaceAll(softHyphen, '') + softHyphen;
    start = at + 1;
  }
  return kept + data.slice(start).replaceAll(softHyphen, '');
};

/**
 * Where the soft hyphens of a node are at which a line ends. Most of them stand between two others after which letters
 * are on one line: none of these is looked at, for every look at the layout takes time.
 */
const lineEndHyphens = (node: Text, range: Range): readonly number[] => {
  const places = hyphenPlaces(node.data);
  const found: number[] = [];
  // A stretch of hyphens, and the lines of the letters before the first one and after the last.
  const search = (from: number, to: number, before: number, after: number): void => {
    if (from >= to || before === after) return;
    if (to - from === 1) {
      const at = places[from] ?? 0;
      if (endsLine(node, at, range)) found.push(at);
      return;
    }
    const middle = (from + to) >> 1;
    const line = lineAfter(node, places[middle - 1] ?? 0, range);
    search(from, middle, before, line);
    search(middle, to, line, after);
  };
  search(0, places.length, lineAfter(node, -1, range), lineAfter(node, places.at(-1) ?? 0, range));
  return found;
};

const hyphenPlaces = (text: string): readonly number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(softHyphen); at >= 0; at = text.indexOf(softHyphen, at + 1)) places.push(at);
  return places;
};

/** The height of the line on which the letter after a place stands; none after the last one, which ends no line. */
const lineAfter = (node: Text, at: number, range: Range): number => {
  if (at + 1 >= node.length) return Number.NaN;
  range.setStart(node, at + 1);
  range.setEnd(node, at + 2);
  return [...range.getClientRects()].at(-1)?.top ?? Number.NaN;
};

/** Whether a line ends at a soft hyphen. One inside a ligature has a width too: what follows tells. */
const endsLine = (node: Text, at: number, range: Range): boolean => {
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const hyphen = range.getBoundingClientRect();
  return hyphen.width > 0 && lineAfter(node, at, range) > hyphen.top + hyphen.height / 2;
};

/** Puts back all soft hyphens of a block. */
export const restoreSoftHyphens = (block: Element): void => {
  for (const node of textNodes(block)) node.data = whole.get(node) ?? node.data;
};
