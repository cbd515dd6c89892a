import type { Atom } from './atom.js';
import type { LayoutUnit } from './layout-unit.js';
import { freeHeight, type Page } from './page-ends.js';
import { type AtomRole, pageWhite } from './page-white.js';

/** White to add above a block, in px. */
export interface Shift {
  readonly element: HTMLElement;
  readonly margin: number;
}

/**
 * What keeps the text on the grid of lines, and facing pages on the same last line: as far as each page has room. Reads
 * the layout, writes nothing.
 */
export const shiftsOf = (unit: LayoutUnit, height: number, line: number): readonly Shift[] =>
  unit.pages.flatMap((page) =>
    [...whiteOf(unit, page, height, line).white].flatMap(([index, added]): Shift[] => {
      const [previous, atom] = [unit.atoms[page.from + index - 1], unit.atoms[page.from + index]];
      return previous && atom ? [{ element: atom.element, margin: atom.top - previous.bottom + added }] : [];
    }),
  );

/** What a page leaves free, in px, and the white that is added above its atoms, by index from its first. */
export const whiteOf = (
  { atoms }: LayoutUnit,
  page: Page<Atom>,
  height: number,
  line: number,
): { readonly free: number; readonly white: ReadonlyMap<number, number> } => {
  const { from, to } = page;
  const placed = atoms.slice(from, to).map((atom) => ({ top: atom.top, lead: atom.lead, role: roleOf(atom, line) }));
  const free = freeHeight(atoms, page, height);
  return { free, white: pageWhite(placed, free, line, to < atoms.length) };
};

const title = /^H[2-6]$/;
const apart = /^(FIGURE|PRE|TABLE|BLOCKQUOTE|DIV|ASIDE|UL|OL|DL)$/;

/** What an atom is to the white between blocks. */
export const roleOf = ({ kind, element, top, bottom, stick }: Atom, line: number): AtomRole => {
  const lines = (bottom - top) / line;
  if (kind === 'block' && element.tagName === 'P' && Math.abs(lines - Math.round(lines)) < 0.03)
    return belongsAbove(element) ? 'other' : 'text';
  if (kind === 'line' || element.parentElement?.closest('li, td, th, dd')) return 'other';
  if (title.test(element.tagName)) return stick ? 'subtitle' : 'title';
  if (stick) return 'other';
  return apart.test(element.tagName) ? 'apart' : 'other';
};

/** Who wrote a quotation, a signature: no white comes between it and what it ends. */
const belongsAbove = (element: HTMLElement): boolean => getComputedStyle(element).breakBefore === 'avoid';
