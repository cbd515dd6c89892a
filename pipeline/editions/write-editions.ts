import { type Edition, type EditionFile, type Format, formats, type PageMap, type WriterInput } from './edition.js';
import { writers } from './writers.js';

/** An edition that could not be made because of the environment (no browser, for one); the others are made. */
export interface FailedEdition {
  readonly format: Format;
  readonly error: Error;
}

/** An edition, and what was read back from it. */
export interface MadeEdition<Evidence> {
  readonly edition: Edition;
  readonly evidence: Evidence;
}

/** What the writing of editions is watched and judged by. */
export interface Attendance<Evidence> {
  /** Called as each edition begins; what it gives back is called as it ends. */
  begin(format: Format): () => void;
  /** Reads a finished edition back: while the browser prints, the other editions are proved. */
  readBack(edition: Edition): Promise<Evidence>;
}

/**
 * Writes the editions asked for, side by side, and reads each back: the program makes the others while the browser prints.
 * What passes between editions (the PDF's page map, the source bundle that a PDF may hold) passes here, as data.
 */
export async function writeEditions<Evidence>(
  input: WriterInput,
  { begin, readBack }: Attendance<Evidence>,
): Promise<{ made: MadeEdition<Evidence>[]; failed: FailedEdition[] }> {
  const make = async (format: Format, given: WriterInput): Promise<MadeEdition<Evidence> | FailedEdition> => {
    const writer = await writers[format].load();
    const end = begin(format);
    try {
      const edition = await writer(given).finally(end);
      return { edition, evidence: await readBack(edition) };
    } catch (error) {
      if (!(error instanceof Error) || !isEnvironmental(error)) throw error;
      return { format, error };
    }
  };
  const isWanted = (format: Format): boolean => input.formats.includes(format);
  const browser = watched(input);
  const source = once(() => make('source', input));
  const bundle = async () => onlyFile(await source());
  const pdf = isWanted('pdf') ? make('pdf', { ...input, ...browser.given, bundle }).finally(browser.ended) : undefined;
  // Until the browser works alone, everything else would only keep it waiting.
  if (pdf) await browser.alone;
  const makeAfterPdf = async (format: Format) => {
    const early = await browser.pages;
    const result = await make(format, { ...input, ...(early && { pageMap: early }) });
    const final = pageMapOf(await pdf);
    return agree(final, early) ? result : make(format, { ...input, ...(final && { pageMap: final }) });
  };
  const results = await allEnded(
    formats.filter(isWanted).map((format) => {
      if (pdf && format === 'pdf') return pdf;
      if (format === 'source') return source();
      return pdf && writers[format].afterPdf ? makeAfterPdf(format) : make(format, input);
    }),
  );
  return { made: results.filter(isMade), failed: results.filter((result): result is FailedEdition => !isMade(result)) };
}

/** All results; the first error when all have ended, so that none goes on unwatched. */
async function allEnded<Result>(work: readonly Promise<Result>[]): Promise<Result[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

const isMade = <Evidence>(result: MadeEdition<Evidence> | FailedEdition): result is MadeEdition<Evidence> =>
  'edition' in result;

/** The one file of an edition; what kept it from being made otherwise. */
const onlyFile = (result: MadeEdition<unknown> | FailedEdition): EditionFile => {
  if (!isMade(result)) throw result.error;
  const [file] = result.edition.files;
  if (!file) throw new Error(`The ${result.edition.format} edition has no file`);
  return file;
};

/** Does a work when it is first asked for, and never again. */
const once = <Result>(work: () => Promise<Result>): (() => Promise<Result>) => {
  let done: Promise<Result> | undefined;
  return () => {
    done ??= work();
    return done;
  };
};

const pageMapOf = (pdf: MadeEdition<unknown> | FailedEdition | undefined): PageMap | undefined =>
  pdf && isMade(pdf) ? pdf.edition.pageMap : undefined;

/** Whether the finished PDF has its pages where they had been told to be. */
const agree = (final: PageMap | undefined, early: PageMap | undefined): boolean =>
  final === undefined ? early === undefined : [...final].every(([id, label]) => early?.get(id) === label);

/** The tools of the PDF's writer, and what can be learnt from them before it has ended. */
function watched({ print }: WriterInput) {
  let loaded = (): void => undefined;
  let told = (_: PageMap | undefined): void => undefined;
  const given: Pick<WriterInput, 'print' | 'onPages'> = {
    print: (job) => print({ ...job, loaded: () => loaded() }),
    onPages: (pageMap) => told(pageMap),
  };
  return {
    given,
    /** When the browser has first been given all it asked for. */
    alone: new Promise<void>((resolve) => {
      loaded = resolve;
    }),
    /** The page map as soon as the pages are decided; nothing when the PDF failed before. */
    pages: new Promise<PageMap | undefined>((resolve) => {
      told = resolve;
    }),
    ended: (): void => {
      loaded();
      told(undefined);
    },
  };
}

/** Errors of the environment say so by their name: no browser, or one that crashed or hung twice. Anything else is a bug. */
const isEnvironmental = ({ name }: Error): boolean => name === 'BrowserUnavailable' || name === 'PrintFailed';
