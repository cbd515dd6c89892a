import type { Atom } from './atom.js';
import type { LayoutUnit } from './layout-unit.js';
import { freeHeight } from './page-ends.js';
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
export const shiftsOf = ({ atoms, pages }: LayoutUnit, height: number, line: number): readonly Shift[] =>
  pages.flatMap((page) => {
    const { from, to } = page;
    const placed = atoms.slice(from, to).map((atom) => ({ top: atom.top, lead: atom.lead, role: roleOf(atom, line) }));
    const white = pageWhite(placed, freeHeight(atoms, page, height), line, to < atoms.length);
    return [...white].flatMap(([index, added]): Shift[] => {
      const [previous, atom] = [atoms[from + index - 1], atoms[from + index]];
      return previous && atom ? [{ element: atom.element, margin: atom.top - previous.bottom + added }] : [];
    });
  });

const title = /^H[2-6]$/;
const apart = /^(FIGURE|PRE|TABLE|BLOCKQUOTE|DIV|ASIDE|UL|OL|DL)$/;

const roleOf = ({ kind, element, top, bottom, stick }: Atom, line: number): AtomRole => {
  const lines = (bottom - top) / line;
  if (kind === 'block' && element.tagName === 'P' && Math.abs(lines - Math.round(lines)) < 0.03) return 'text';
  if (kind === 'line' || stick || element.parentElement?.closest('li, td, th, dd')) return 'other';
  if (title.test(element.tagName)) return 'title';
  return apart.test(element.tagName) ? 'apart' : 'other';
};
