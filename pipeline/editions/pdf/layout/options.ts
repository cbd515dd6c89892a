import type { Sheet } from '../sheets/sheets.js';
import type { Unit } from '../sheets/unit.js';

/** What the layout program is told; JSON. */
export interface LayoutOptions {
  /** In order. */
  readonly units: readonly Unit[];
  readonly bookTitle: string;
  /** Ids of the units whose notes stay where the page has them, at their end. */
  readonly notesAtEnd: readonly string[];
  /** Width of the text, in px. */
  readonly measure: number;
  /** Height of a line of text, in px. */
  readonly line: number;
  /** Lines of a full page. */
  readonly lines: number;
  /** Height of the area that Chromium prints on one page, in px: whole, and a little more than the lines fill. */
  readonly stride: number;
}

/** What the layout program answers; JSON. */
export interface LayoutReport {
  readonly sheets: readonly Sheet[];
  /** Id and index of the sheet on which it stands. */
  readonly places: readonly (readonly [id: string, sheet: number])[];
  /** Parts that do not fit on a page of their own, by the id of their unit; Chromium cuts them as it can. */
  readonly oversize: readonly string[];
}
