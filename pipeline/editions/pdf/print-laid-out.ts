import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PrintJob, WriterInput } from '../edition.js';
import type { PrintedBook } from './book-page.js';
import { readDestinations } from './finish/destinations.js';
import { lowerRaised } from './finish/lower-raised.js';
import { layoutStyle } from './layout/layout-style.js';
import type { LayoutAnswer } from './layout/options.js';
import { loadPrint } from './load-print.js';
import type { Geometry } from './page/geometry.js';
import { printPage } from './page/print-page.js';
import { pageMapOf } from './page-map.js';
import { divide } from './parts/divide.js';
import { joinParts } from './parts/join-parts.js';
import { type LayoutReport, layOutParts } from './parts/lay-out-parts.js';
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
 * Lays the book out in the browser, with the notes at the foot of the page of their call, and prints it once, a long one
 * in parts side by side. Every place in the file is compared with the one that was worked out before.
 *
 * @param notesAtEnd Ids of the units whose notes stay at their end.
 */
export const printLaidOut = async (
  printed: PrintedBook,
  input: WriterInput,
  resources: PrintJob['resources'],
  geometry: Geometry,
  notesAtEnd: readonly string[],
): Promise<LaidOutBook> => {
  const { units } = printed;
  const parts = divide(printed);
  const pages = parts.map(({ page }) => printPage({ ...page, style: page.style + layoutStyle(geometry) }));
  const { measure, line, lines, stride } = geometry;
  let report: LayoutReport | undefined;
  const layOut: PrintJob['layOut'] = async (ask) => {
    report = await layOutParts(
      // The answer comes from our own program: no script of the page can run (see system/browser/page-server.ts).
      (part, request) => ask(part, request) as Promise<LayoutAnswer>,
      parts.map((part) => part.units),
      { measure, line, lines, stride, notesAtEnd },
      input.book.title,
    );
    input.onPages?.(pageMapOf(input.document, report.sheets, new Map(report.places)));
  };
  const loading = new Map<Uint8Array, Promise<PDFDocument>>();
  const load = (pdf: Uint8Array, part: number) => loadPrint(pdf, { part, leaf: report?.leaves[part] ?? false });
  const onPrinted = (pdf: Uint8Array, part: number): void => {
    const loaded = load(pdf, part);
    // What goes wrong is for those who wait for it.
    loaded.catch(() => undefined);
    loading.set(pdf, loaded);
  };
  const { files } = await input.print({ pages, resources, layOut, onPrinted });
  if (!report) throw new Error('The book was printed without being laid out');
  const { sheets, places: expected } = report;
  const file = joinParts(await Promise.all(files.map((pdf, part) => loading.get(pdf) ?? load(pdf, part))));
  lowerRaised(file, expected, geometry);
  const places = new Map([...readDestinations(file)].map(([id, { page: index }]) => [id, index]));
  const astray = expected.filter(([id, sheet]) => places.has(id) && places.get(id) !== sheet).map(([id]) => id);
  if (file.getPageCount() !== sheets.length && astray.length === 0) astray.push(units.at(-1)?.id ?? '');
  return { html: pages.join('\n'), file, sheets, places, astray };
};
