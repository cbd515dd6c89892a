import { isFootnote } from './loose-text.js';

/** A place in the text of the page: before a character, or before an element. */
export type CutPoint =
  | { readonly node: Text; readonly offset: number }
  | { readonly node: Element; readonly offset: -1 };

const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;
const isDrawn = (element: Element): boolean => /^(img|svg|math)$/i.test(element.tagName);

/** The first place of a block whose line lies below a height of the viewport; nothing when there is none. */
export const cutPoint = (block: Element, height: number): CutPoint | undefined => {
  const range = document.createRange();
  const preserved = /^(pre|break-spaces)/.test(getComputedStyle(block).whiteSpace);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, filter);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (middle(node.getBoundingClientRect()) > height) return { node, offset: -1 };
      continue;
    }
    const text = node as Text;
    range.selectNodeContents(text);
    if (![...range.getClientRects()].some((rectangle) => rectangle.width > 0 && middle(rectangle) > height)) continue;
    const offset = firstBelow(text, height, range);
    return opening(block, text, afterLineEnd(text, offset, preserved));
  }
  return undefined;
};

/** Before the first character of an element is before the element: its identifier goes with its words. */
const opening = (block: Element, text: Text, offset: number): CutPoint => {
  const parent = text.parentElement;
  const opens = offset === 0 && parent && parent !== block && !text.previousSibling;
  return opens ? { node: parent, offset: -1 } : { node: text, offset };
};

const filter = (node: Node): number => {
  if (node instanceof Text)
    return node.parentElement?.closest('math, svg') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  if (isFootnote(node)) return NodeFilter.FILTER_REJECT;
  return isDrawn(node as Element) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
};

/** Index of the first character that is painted below a height, by halving. */
const firstBelow = (text: Text, height: number, range: Range): number => {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if (isBelow(text, half, height, range)) high = half;
    else low = half + 1;
  }
  return low;
};

/** Whether a character, or the first painted one after it, lies below. After a soft hyphen the first rectangle is the hyphen's. */
const isBelow = (text: Text, from: number, height: number, range: Range): boolean => {
  for (let offset = from; offset < text.length; offset += 1) {
    range.setStart(text, offset);
    range.setEnd(text, offset + 1);
    const last = [...range.getClientRects()].filter(({ width }) => width > 0).at(-1);
    if (last) return middle(last) > height;
  }
  return true;
};

/** Spaces and soft hyphens belong to the line that they end. */
const afterLineEnd = (text: Text, offset: number, preserved: boolean): number => {
  let end = offset;
  if (!preserved) while (end < text.length && /[ \t\n\u00ad]/.test(text.data[end] ?? '')) end += 1;
  else if (text.data[end] === '\n') end += 1;
  return end;
};

/** Whether a word is broken at this place: between two letters, or after a soft hyphen. */
export const breaksWordAt = (point: CutPoint): boolean => {
  if (point.offset < 1) return false;
  const { data } = point.node as Text;
  const before = data[point.offset - 1] ?? '';
  return before === '\u00ad' || (/\p{L}/u.test(before) && /\p{L}/u.test(data[point.offset] ?? ''));
};
