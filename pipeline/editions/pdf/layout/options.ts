import type { Unit } from '../sheets/unit.js';

/** How the pages of a book are laid out. */
export interface LayoutOptions {
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

/** Where an element stands: its id, its unit's, and the page of the unit, from 0. */
export type Place = readonly [id: string, unit: string, page: number];

/** A place that page numbers name: its id, the index of its sheet, and the sheet's label. */
export type Target = readonly [id: string, sheet: number, label: string];

/**
 * What the layout program of one part of the book is asked, step by step; JSON. The parts are laid out side by side, each
 * in a page of its own: page numbers go from one to the other through the program that asks.
 */
export type LayoutRequest =
  | { readonly step: 'measure'; readonly units: readonly Unit[]; readonly options: LayoutOptions }
  /** `starts`: ids of units and the indexes of their first sheets. */
  | {
      readonly step: 'drop-near' | 'number';
      readonly starts: readonly (readonly [string, number])[];
      readonly targets: readonly Target[];
    }
  /** `sheetStyle`: folios and heads; `blanks`: ids of the units with a blank page before them; `leaf`: a page before all, to be taken out. */
  | { readonly step: 'cut'; readonly sheetStyle: string; readonly blanks: readonly string[]; readonly leaf: boolean };

/** What it answers: the part as it is after the step; JSON. */
export interface LayoutAnswer {
  /** Ids of the units, and how many pages each takes. */
  readonly counts: readonly (readonly [string, number])[];
  readonly places: readonly Place[];
  /** Ids whose page numbers the part prints. */
  readonly asked: readonly string[];
  /** Whether the step has changed the pages, which other numbers may follow. */
  readonly changed: boolean;
}
