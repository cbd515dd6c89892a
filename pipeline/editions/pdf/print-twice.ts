import { PDFDocument } from '@cantoo/pdf-lib';
import type { PrintJob, WriterInput } from '../edition.js';
import type { PrintedBook } from './book-page.js';
import { readDestinations } from './finish/destinations.js';
import { printPage } from './page/print-page.js';
import type { PaginatedBook } from './print-laid-out.js';
import { type PageCounts, planSheets } from './sheets/sheets.js';
import type { Unit } from './sheets/unit.js';

/**
 * Prints the book twice: once to learn how many pages each unit takes, once with its blanks, folios, running heads
 * and page numbers.
 *
 * @throws when the second print does not stand as planned: it would be a wrong table of contents.
 */
export const printTwice = async (
  { page, units }: PrintedBook,
  { book, print }: WriterInput,
  job: Omit<PrintJob, 'html'>,
): Promise<PaginatedBook> => {
  const trial = await print({ ...job, html: printPage(page) });
  const plan = planSheets(units, await countPages(units, trial.pdf), book.title);
  const html = printPage(page, plan);
  const { pdf } = await print({ ...job, html });
  const file = await PDFDocument.load(pdf, { updateMetadata: false });
  const destinations = readDestinations(file);
  const places = new Map([...destinations].map(([id, { page: index }]) => [id, index]));
  const astray = units.find(({ id }) => places.get(id) !== plan.starts.get(id));
  if (astray || file.getPageCount() !== plan.sheets.length)
    throw new Error(`Printed ${file.getPageCount()} pages of ${plan.sheets.length}; ${astray?.id ?? 'none'} is astray`);
  return { html, file, sheets: plan.sheets, places };
};

/** Pages of each unit in a print without blanks: as far as the start of the next one. */
const countPages = async (units: readonly Unit[], pdf: Uint8Array): Promise<PageCounts> => {
  const file = await PDFDocument.load(pdf, { updateMetadata: false });
  const destinations = readDestinations(file);
  const starts = units.map(({ id }) => {
    const start = destinations.get(id)?.page;
    if (start === undefined) throw new Error(`The printed book has no page for ${id}`);
    return start;
  });
  return new Map(units.map(({ id }, index) => [id, (starts[index + 1] ?? file.getPageCount()) - (starts[index] ?? 0)]));
};
