import type { Atom } from './atom.js';
import type { LayoutUnit } from './layout-unit.js';
import { freeHeight } from './page-ends.js';

/** White to add above a block, in px. */
export interface Shift {
  readonly element: HTMLElement;
  readonly margin: number;
}

/**
 * What brings the text back on the grid of lines after a figure, a table, code or a title, so that the lines of facing
 * pages stand beside one another: as far as each page has room. Reads the layout, writes nothing.
 */
export const shiftsOf = ({ atoms, pages }: LayoutUnit, height: number, line: number): readonly Shift[] =>
  pages.flatMap((page) => {
    const { from, to } = page;
    const first = atoms[from];
    if (!first) return [];
    let free = freeHeight(atoms, page, height);
    let added = 0;
    const shifts: Shift[] = [];
    for (let index = from + 1; index < to; index += 1) {
      const [previous, atom] = [atoms[index - 1], atoms[index]];
      if (!previous || !atom || !isText(atom, line)) continue;
      const off = (atom.top - first.top + first.lead + added) % line;
      const missing = off < 0.5 || off > line - 0.5 ? 0 : line - off;
      if (missing === 0 || missing > free) continue;
      shifts.push({ element: atom.element, margin: atom.top - previous.bottom + missing });
      added += missing;
      free -= missing;
    }
    return shifts;
  });

/** A paragraph of plain lines begins here. */
const isText = ({ kind, element, top, bottom }: Atom, line: number): boolean =>
  kind === 'block' &&
  element.tagName === 'P' &&
  Math.abs((bottom - top) / line - Math.round((bottom - top) / line)) < 0.03;
