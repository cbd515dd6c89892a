import type { Unit } from '../sheets/unit.js';
import type { Atom } from './atom.js';
import type { Footnote } from './footnotes.js';
import type { Page } from './page-ends.js';

/** A unit of the book while it is laid out. */
export interface LayoutUnit {
  readonly unit: Unit;
  readonly element: HTMLElement;
  /** Goes to the edges: one page, whatever is in it. */
  readonly bleed: boolean;
  readonly footnotes: readonly Footnote[];
  /** Distance from the top of the tall column in which everything is measured. */
  origin: number;
  atoms: readonly Atom[];
  pages: readonly Page<Atom>[];
}

/** Pages that a unit takes, those that an atom taller than a page overflows into included. */
export const pageCount = ({ bleed, pages }: LayoutUnit): number =>
  bleed
    ? 1
    : Math.max(
        1,
        pages.reduce((sum, { overflow }) => sum + 1 + overflow, 0),
      );
