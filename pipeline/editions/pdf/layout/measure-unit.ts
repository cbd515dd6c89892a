import type { Atom, AtomKind } from './atom.js';
import { measureFootnote } from './footnotes.js';
import type { LayoutUnit } from './layout-unit.js';
import { isFootnote, isInline } from './loose-text.js';
import { lineEdges } from './measure-lines.js';

/** What the blocks around an element ask of it. */
interface Surroundings {
  /** Padding and borders of the boxes that would be cut, above and below. */
  readonly lead: number;
  readonly trail: number;
  /** The outermost of these boxes. */
  readonly box: HTMLElement | undefined;
}

/** Elements that are never cut. */
const solid = /^(FIGURE|IMG|SVG|MATH|HR|VIDEO|IFRAME|OBJECT)$/i;
/** Elements that stay with what follows them. */
const title = /^(H[1-6]|DT|CAPTION)$/;

/** Rather than part what is announced from the line that does, as many lines as this is worth may be left white. */
const announcedPenalty = 4;

const pixels = (value: string): number => Number.parseFloat(value) || 0;

/** Chromium repeats a table's head only when it is not higher than a quarter of the page. */
const highestHead = (stride: number): number => stride / 4 - 1;

/** Reads a unit's atoms, and the heights of its notes, from its layout in one tall column. */
export const measureUnit = (unit: LayoutUnit, stride: number): void => {
  const origin = unit.element.getBoundingClientRect().top;
  const atoms: Atom[] = [];
  const reader = new AtomReader(atoms, origin, stride);
  reader.readChildren(unit.element, { lead: 0, trail: 0, box: undefined });
  // The first page keeps its top margin: it lies inside the unit.
  if (atoms[0]) atoms[0].top = 0;
  for (const note of unit.footnotes) {
    measureFootnote(note);
    const { top, bottom } = note.call.getBoundingClientRect();
    atomAt(atoms, (top + bottom) / 2 - origin + 1)?.notes.push(note);
  }
  unit.origin = origin;
  unit.atoms = atoms;
};

/** The last atom that begins above a height. */
const atomAt = (atoms: readonly Atom[], height: number): Atom | undefined => {
  let low = 0;
  let high = atoms.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((atoms[middle]?.top ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return atoms[low];
};

/** Walks the blocks of a unit in order and adds their atoms to a list. */
class AtomReader {
  readonly #atoms: Atom[];
  readonly #origin: number;
  readonly #stride: number;

  constructor(atoms: Atom[], origin: number, stride: number) {
    this.#atoms = atoms;
    this.#origin = origin;
    this.#stride = stride;
  }

  readChildren(parent: Element, around: Surroundings): void {
    let previous: Element | undefined;
    for (const child of parent.children) {
      if (!(child instanceof HTMLElement || child instanceof SVGElement || child instanceof MathMLElement)) continue;
      if (isFootnote(child) || isInline(child)) continue;
      const at = this.#atoms.length;
      this.#read(child as HTMLElement, around);
      const first = this.#atoms[at];
      if (!first) continue;
      if (previous && (staysWithNext(previous) || getComputedStyle(child).breakBefore === 'avoid')) first.stick = true;
      else if (previous && announces(previous, child)) first.penalty = announcedPenalty;
      previous = child;
    }
  }

  #read(element: HTMLElement, around: Surroundings): void {
    const { top, bottom, height } = this.#box(element);
    const style = getComputedStyle(element);
    if (style.position === 'absolute' || (height === 0 && !element.firstElementChild)) return;
    const at = this.#atoms.length;
    if (element instanceof HTMLTableElement) this.#readTable(element, around);
    else if (solid.test(element.tagName) || this.#staysWhole(element, style, height)) {
      this.#add('block', element, top, bottom, around);
    } else if (hasBlocks(element)) this.#readContainer(element, style, around, at);
    else this.#readLines(element, style, around);
  }

  /** A container's first atom begins with it, its last one ends with it. */
  #readContainer(element: HTMLElement, style: CSSStyleDeclaration, around: Surroundings, at: number): void {
    const above = pixels(style.paddingTop) + pixels(style.borderTopWidth);
    const below = pixels(style.paddingBottom) + pixels(style.borderBottomWidth);
    this.readChildren(element, isBoxed(style) ? boxed(element, around, above, below) : inside(element, around));
    const first = this.#atoms[at];
    const last = this.#atoms.at(-1);
    if (!first || !last) return;
    const { top, bottom } = this.#box(element);
    Object.assign(first, { element, lead: around.lead, box: around.box });
    if (first.kind === 'line') first.kind = 'block';
    if (above > 0) first.top = top;
    if (below > 0) last.bottom = Math.max(last.bottom, bottom);
    last.trail = around.trail;
    if (element.tagName === 'PRE') this.#keepTwoLines(at);
  }

  /** Each line of code is a block: orphans and widows are seen to here. */
  #keepTwoLines(at: number): void {
    for (const atom of [this.#atoms[at + 1], this.#atoms.length - at > 2 ? this.#atoms.at(-1) : undefined])
      if (atom) atom.stick = true;
  }

  #readLines(element: HTMLElement, style: CSSStyleDeclaration, around: Surroundings): void {
    const { top, bottom, height } = this.#box(element);
    const above = pixels(style.paddingTop) + pixels(style.borderTopWidth);
    const below = pixels(style.paddingBottom) + pixels(style.borderBottomWidth);
    const edges = lineEdges(element, { top: top + above, bottom: bottom - below }, this.#origin);
    const count = edges.length - 1;
    const whole = title.test(element.tagName) || (style.breakInside === 'avoid' && height < this.#stride * 0.7);
    const orphans = Math.min(pixels(style.orphans) || 2, count);
    const widows = Math.min(pixels(style.widows) || 2, count);
    const within = isBoxed(style) ? boxed(element, around, above, below) : inside(element, around);
    for (let line = 0; line < count; line += 1) {
      const start = line === 0 ? top : (edges[line] ?? top);
      const end = line === count - 1 ? bottom : (edges[line + 1] ?? bottom);
      const stick = line > 0 && (whole || line < orphans || count - line < widows);
      const { lead, box } = line === 0 ? around : within;
      const { trail } = line === count - 1 ? around : within;
      this.#add(line === 0 ? 'block' : 'line', element, start, end, { lead, trail, box }, { stick });
    }
  }

  #readTable(table: HTMLTableElement, around: Surroundings): void {
    const { top, bottom, height } = this.#box(table);
    const head = table.tHead && !table.classList.contains('head-once') ? this.#box(table.tHead).height : 0;
    const repeated = head <= highestHead(this.#stride) ? head : 0;
    const rows = [...table.rows].filter((row) => !table.tHead?.contains(row));
    if (rows.length === 0) this.#add('block', table, top, bottom, around);
    const small = height < this.#stride * 0.45;
    let spanned = 0;
    rows.forEach((row, index) => {
      const place = this.#box(row);
      const last = index === rows.length - 1;
      // A high row, with a picture or some paragraphs, may stand alone.
      const lonely = rows.length > 2 && place.height < this.#stride / 12 && (index === 1 || (index > 0 && last));
      this.#add('row', index === 0 ? table : row, index === 0 ? top : place.top, last ? bottom : place.bottom, around, {
        stick: lonely || spanned > 0,
        ...(index > 0 && { lead: repeated, trail: 0, box: undefined }),
        penalty: index === 0 ? 0 : small ? 4 : 0.6,
      });
      spanned = Math.max(spanned - 1, ...[...row.cells].map(({ rowSpan }) => rowSpan - 1), 0);
    });
  }

  #staysWhole(element: HTMLElement, style: CSSStyleDeclaration, height: number): boolean {
    if (/flex|grid/.test(style.display)) return true;
    return style.breakInside === 'avoid' && hasBlocks(element) && height < this.#stride * 0.9;
  }

  #add(
    kind: AtomKind,
    element: HTMLElement,
    top: number,
    bottom: number,
    { lead, trail, box }: Surroundings,
    rest: Partial<Atom> = {},
  ): void {
    this.#atoms.push({ kind, element, top, bottom, lead, trail, box, stick: false, penalty: 0, notes: [], ...rest });
  }

  #box(element: Element): { top: number; bottom: number; height: number } {
    const { top, bottom, height } = element.getBoundingClientRect();
    return { top: top - this.#origin, bottom: bottom - this.#origin, height };
  }
}

const hasBlocks = (element: Element): boolean =>
  [...element.children].some((child) => !isFootnote(child) && !isInline(child));

/** A border or a ground that shows where it is cut. */
const isBoxed = (style: CSSStyleDeclaration): boolean =>
  style.borderInlineStartStyle !== 'none' ||
  style.borderInlineEndStyle !== 'none' ||
  style.borderBlockStartStyle !== 'none' ||
  style.borderBlockEndStyle !== 'none' ||
  style.backgroundColor !== 'rgba(0, 0, 0, 0)';

/** Boxes are not cut inside a list: its second part would number its items from one again. */
const inside = (element: Element, around: Surroundings): Surroundings =>
  element.tagName === 'LI' ? { lead: 0, trail: 0, box: undefined } : around;

const boxed = (element: HTMLElement, around: Surroundings, above: number, below: number): Surroundings => ({
  lead: around.lead + above,
  trail: around.trail + below,
  box: around.box ?? element,
});

/** Whether a paragraph says that something comes: code, a list, a quotation. */
const announces = (paragraph: Element, next: Element): boolean =>
  /^(P|SPAN)$/.test(paragraph.tagName) && next.tagName !== 'P' && /[:：]\s*$/u.test(paragraph.textContent ?? '');

const staysWithNext = (element: Element): boolean => {
  if (title.test(element.tagName) || getComputedStyle(element).breakAfter === 'avoid') return true;
  const last = element.lastElementChild;
  return /^(SECTION|DIV|HEADER)$/.test(element.tagName) && last !== null && staysWithNext(last);
};
