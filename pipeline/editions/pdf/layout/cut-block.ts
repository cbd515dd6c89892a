import type { CutPoint } from './cut-point.js';
import { isFootnote, isInline } from './loose-text.js';

/** How the line before a cut ended. */
interface LineEnd {
  readonly hyphen: boolean;
  /** A break that the author made: the line is not stretched. */
  readonly hard: boolean;
}

/**
 * Cuts a block of lines at several places, in order, into spans that are blocks: it stays one paragraph for readers by
 * ear. The pieces but the first begin a page. Returns all pieces.
 */
export const cutLines = (block: HTMLElement, points: readonly CutPoint[]): readonly HTMLElement[] => {
  const justified = getComputedStyle(block).textAlign === 'justify';
  const preserved = /^pre/.test(getComputedStyle(block).whiteSpace);
  const pieces: HTMLElement[] = [];
  const ends: LineEnd[] = [];
  let stop: Node | undefined = [...block.childNodes].find(isFootnote);
  for (const point of points.toReversed()) {
    const { range, end } = rangeFrom(point, block, preserved);
    if (stop) range.setEndBefore(stop);
    else range.setEnd(block, block.childNodes.length);
    const piece = extract(range, block, 'line-part new-page continued');
    pieces.unshift(piece);
    ends.unshift(end);
    stop = piece;
  }
  const [second] = pieces;
  if (!second) return [];
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEndBefore(second);
  pieces.unshift(extract(range, block, 'line-part'));
  ends.forEach((end, index) => {
    const piece = pieces[index];
    if (piece) finishLine(piece, end, justified);
  });
  // Chromium gives no paragraph tag to a paragraph without inline content of its own.
  if (block.tagName === 'P' && !block.id) block.setAttribute('role', 'paragraph');
  return pieces;
};

/** Takes a range out of a block and puts it back into a span. */
const extract = (range: Range, block: HTMLElement, classes: string): HTMLElement => {
  const piece = document.createElement('span');
  piece.className = classes;
  piece.append(range.extractContents());
  range.insertNode(piece);
  dropDoubledIds(piece, block);
  return piece;
};

/**
 * Cuts a box in two at a place, so that its border and ground end with its text; the second box begins a page. Returns
 * the second box.
 */
export const cutBox = (box: HTMLElement, point: CutPoint, block: HTMLElement): HTMLElement => {
  const preserved = /^pre/.test(getComputedStyle(block).whiteSpace);
  const justified = getComputedStyle(block).textAlign === 'justify';
  const inLines = point.offset > 0 || block.contains(point.node);
  const { range, end } = rangeFrom(point, box, preserved);
  range.setEnd(box, box.childNodes.length);
  const second = box.cloneNode(false) as HTMLElement;
  second.append(range.extractContents());
  box.after(second);
  second.removeAttribute('id');
  dropDoubledIds(second, box);
  second.classList.add('new-page');
  if (inLines && block !== point.node) {
    finishLine(block, end, justified);
    for (let piece: Element | null = second; piece && !isInline(piece); piece = piece.firstElementChild)
      piece.classList.add('continued');
  }
  return second;
};

/** A range that starts at a place. What only ends the line before it (a soft hyphen, the newline of code) is dropped. */
const rangeFrom = (point: CutPoint, root: HTMLElement, preserved: boolean): { range: Range; end: LineEnd } => {
  const range = document.createRange();
  if (point.offset < 0) {
    const node = outermostStart(point.node, root);
    range.setStartBefore(node);
    return {
      range,
      end: { hyphen: dropSoftHyphen(node.previousSibling), hard: node.previousSibling?.nodeName === 'BR' },
    };
  }
  const text = point.node as Text;
  const before = text.data[point.offset - 1];
  const dropped = before === '\u00ad' || (preserved && before === '\n');
  if (dropped) text.deleteData(point.offset - 1, 1);
  range.setStart(text, dropped ? point.offset - 1 : point.offset);
  const isHard = before === '\n' && (preserved || followsBreak(text, point.offset));
  return { range, end: { hyphen: before === '\u00ad', hard: isHard } };
};

/** Only the line feed that Markdown leaves after a hard break stands between it and this place. */
const followsBreak = (text: Text, offset: number): boolean =>
  text.previousSibling?.nodeName === 'BR' && text.data.slice(0, offset).trim() === '';

/** The highest element that begins where this one does. */
const outermostStart = (node: Node, root: Node): Node => {
  let start = node;
  while (start.parentNode && start.parentNode !== root && start === start.parentNode.firstChild)
    start = start.parentNode;
  return start;
};

const dropSoftHyphen = (node: Node | null): boolean => {
  if (!(node instanceof Text) || !node.data.endsWith('\u00ad')) return false;
  node.deleteData(node.length - 1, 1);
  return true;
};

/** `text-align-last` would stretch the lines that end hard too: a piece that has some keeps its last line as it is. */
const finishLine = (piece: HTMLElement, { hyphen, hard }: LineEnd, justified: boolean): void => {
  if (justified && !hard && !piece.querySelector('br')) piece.classList.add('justified');
  if (hyphen) piece.classList.add('hyphenated');
};

/** An element that was cut is there twice: its id stays on the first part. */
const dropDoubledIds = (part: Element, root: Element): void => {
  for (const element of part.querySelectorAll('[id]')) {
    const first = root.querySelector(`#${CSS.escape(element.id)}`);
    if (first && first !== element) element.removeAttribute('id');
  }
};
