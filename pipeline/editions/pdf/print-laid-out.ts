import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PrintJob, WriterInput } from '../edition.js';
import type { PrintedBook } from './book-page.js';
import { readDestinations } from './finish/destinations.js';
import { lowerRaised } from './finish/lower-raised.js';
import { layoutStyle } from './layout/layout-style.js';
import type { LayoutOptions, LayoutReport } from './layout/options.js';
import { loadPrint } from './load-print.js';
import type { Geometry } from './page/geometry.js';
import { printPage } from './page/print-page.js';
import { pageMapOf } from './page-map.js';
import type { Sheet } from './sheets/sheets.js';

/** A printed book, and what its pages are. */
export interface PaginatedBook {
  /** What was printed. */
  readonly html: string;
  readonly file: PDFDocument;
  readonly sheets: readonly Sheet[];
  /** Id → index of the sheet on which it stands, read from the file. */
  readonly places: ReadonlyMap<string, number>;
}

/** A print that may not stand as it was laid out. */
export interface LaidOutBook extends PaginatedBook {
  /** Ids that are not on the sheet that was worked out for them, in order; none in a good print. */
  readonly astray: readonly string[];
}

/**
 * Lays the book out in the browser, with the notes at the foot of the page of their call, and prints it once. Every place
 * in the file is compared with the one that was worked out before.
 *
 * @param notesAtEnd Ids of the units whose notes stay at their end.
 */
export const printLaidOut = async (
  { page, units }: PrintedBook,
  { book, document, print, onPages }: WriterInput,
  resources: PrintJob['resources'],
  geometry: Geometry,
  notesAtEnd: readonly string[],
): Promise<LaidOutBook> => {
  const { measure, line, lines, stride } = geometry;
  const options: LayoutOptions = { units, bookTitle: book.title, measure, line, lines, stride, notesAtEnd };
  const html = printPage({ ...page, style: page.style + layoutStyle(geometry) });
  // The answer comes from our own program: no script of the page can run (see system/browser/page-server.ts).
  const laidOut = (answer: unknown): void => {
    const { sheets, places } = answer as LayoutReport;
    onPages?.(pageMapOf(document, sheets, new Map(places)));
  };
  const { pdf, layout } = await print({ html, resources, layout: options, laidOut });
  const { sheets, places: expected } = layout as LayoutReport;
  const file = await loadPrint(pdf);
  lowerRaised(file, expected, geometry);
  const places = new Map([...readDestinations(file)].map(([id, { page: index }]) => [id, index]));
  const astray = expected.filter(([id, sheet]) => places.has(id) && places.get(id) !== sheet).map(([id]) => id);
  if (file.getPageCount() !== sheets.length && astray.length === 0) astray.push(units.at(-1)?.id ?? '');
  return { html, file, sheets, places, astray };
};
