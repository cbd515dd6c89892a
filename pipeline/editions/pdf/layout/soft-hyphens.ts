const softHyphen = '\u00ad';

/** Text with all its soft hyphens, for when its lines must be broken anew. */
const whole = new WeakMap<Text, string>();

const textNodes = (block: Element): readonly Text[] => {
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
  for (let at = data.indexOf(softHyphen); at >= 0; at = data.indexOf(softHyphen, at + 1)) {
    kept += data.slice(start, endsLine(node, at, range) ? at + 1 : at);
    start = at + 1;
  }
  return kept + data.slice(start);
};

/** Whether a line ends at a soft hyphen. One inside a ligature has a width too: what follows tells. */
const endsLine = (node: Text, at: number, range: Range): boolean => {
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const hyphen = range.getBoundingClientRect();
  if (hyphen.width === 0) return false;
  range.setStart(node, at + 1);
  range.setEnd(node, Math.min(at + 2, node.length));
  const next = [...range.getClientRects()].at(-1);
  return next !== undefined && next.top > hyphen.top + hyphen.height / 2;
};

/** Puts back all soft hyphens of a block. */
export const restoreSoftHyphens = (block: Element): void => {
  for (const node of textNodes(block)) node.data = whole.get(node) ?? node.data;
};
