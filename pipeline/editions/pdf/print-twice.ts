import { onlyFile, type PrintJob, type WriterInput } from '../edition.js';
import type { PrintedBook } from './book-page.js';
import { readDestinations } from './finish/destinations.js';
import { loadPrint } from './load-print.js';
import { printPage } from './page/print-page.js';
import type { PaginatedBook } from './print-laid-out.js';
import { type PageCounts, type Plan, planSheets } from './sheets/sheets.js';
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
  job: Omit<PrintJob, 'pages'>,
): Promise<PaginatedBook> => {
  const printOne = async (html: string): Promise<Uint8Array> => onlyFile(await print({ ...job, pages: [html] }));
  const trialPlaces = await readPlaces(await printOne(printPage(page)));
  const plan = planSheets(units, countPages(units, trialPlaces), book.title);
  const html = printPage(page, { ...plan, starts: placesIn(plan, units, trialPlaces) });
  const file = await loadPrint(await printOne(html));
  const destinations = readDestinations(file);
  const places = new Map([...destinations].map(([id, { page: index }]) => [id, index]));
  const astray = units.find(({ id }) => places.get(id) !== plan.starts.get(id));
  if (astray || file.getPageCount() !== plan.sheets.length)
    throw new Error(`Printed ${file.getPageCount()} pages of ${plan.sheets.length}; ${astray?.id ?? 'none'} is astray`);
  return { html, file, sheets: plan.sheets, places };
};

/** Where things stand in a print. */
interface Places {
  /** Id → index of its page. */
  readonly pages: ReadonlyMap<string, number>;
  readonly count: number;
}

const readPlaces = async (pdf: Uint8Array): Promise<Places> => {
  const file = await loadPrint(pdf);
  const destinations = readDestinations(file);
  return { pages: new Map([...destinations].map(([id, { page }]) => [id, page])), count: file.getPageCount() };
};

const startsOf = (units: readonly Unit[], { pages }: Places): readonly number[] =>
  units.map(({ id }) => {
    const start = pages.get(id);
    if (start === undefined) throw new Error(`The printed book has no page for ${id}`);
    return start;
  });

/** Pages of each unit in a print without blanks: as far as the start of the next one. */
const countPages = (units: readonly Unit[], trial: Places): PageCounts => {
  const starts = startsOf(units, trial);
  return new Map(units.map(({ id }, index) => [id, (starts[index + 1] ?? trial.count) - (starts[index] ?? 0)]));
};

/** The sheet of every id: as far from the start of its unit as in the trial. */
const placesIn = ({ starts }: Plan, units: readonly Unit[], trial: Places): ReadonlyMap<string, number> => {
  const trialStarts = startsOf(units, trial);
  const sheets = [...trial.pages].map(([id, page]): [string, number] => {
    const index = trialStarts.findLastIndex((start) => start <= page);
    return [id, (starts.get(units[index]?.id ?? '') ?? 0) + page - (trialStarts[index] ?? 0)];
  });
  return new Map([...sheets, ...starts]);
};
