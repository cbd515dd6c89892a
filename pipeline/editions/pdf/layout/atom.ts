import type { Footnote } from './footnotes.js';

/** How a page begins when this atom is its first. */
export type AtomKind =
  /** A block begins with it. */
  | 'block'
  /** A line inside a block. */
  | 'line'
  /** A row of a table. */
  | 'row';

/** The smallest thing that pages are made of: a line, a row, a block that stays whole. Heights in px. */
export interface Atom {
  kind: AtomKind;
  /** The block that begins here, or whose line this is; the row itself. */
  element: HTMLElement;
  /** From the top of the unit. */
  top: number;
  bottom: number;
  /** No page may begin with it. */
  stick: boolean;
  /** What a page that begins with it needs besides, above: a table's repeated head, the padding of a box. */
  lead: number;
  /** What a page that ends with it needs besides, below: the padding of a box. */
  trail: number;
  /** How bad it is that a page begins with it; a missing line costs 0.8. */
  penalty: number;
  /** Notes called in it. */
  readonly notes: Footnote[];
  /** The outermost box, with a border or a ground, that would be cut in two before it. */
  box: HTMLElement | undefined;
}
