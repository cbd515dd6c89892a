import { type Edition, type Format, formats, type WriterInput } from './edition.js';
import { writers } from './writers.js';

/** An edition that could not be made because of the environment (no browser, for one); the others are made. */
export interface FailedEdition {
  readonly format: Format;
  readonly error: Error;
}

/**
 * Writes the editions asked for, side by side: the program makes the web pages while the browser prints. What passes
 * between editions (the PDF's page map) passes here, as data. `begin` is called as each begins, what it gives back as it ends.
 */
export async function writeEditions(
  input: WriterInput,
  begin: (format: Format) => () => void,
): Promise<{ editions: Edition[]; failed: FailedEdition[] }> {
  const write = async (format: Format, given: WriterInput): Promise<Edition | FailedEdition> => {
    const end = begin(format);
    try {
      const writer = await writers[format].load();
      return await writer(given);
    } catch (error) {
      if (!(error instanceof Error) || !isEnvironmental(error)) throw error;
      return { format, error };
    } finally {
      end();
    }
  };
  const isWanted = (format: Format): boolean => input.formats.includes(format);
  const browser = watched(input.print);
  const pdf = isWanted('pdf') ? write('pdf', { ...input, print: browser.print }) : undefined;
  // Until the browser works alone, everything else would only keep it waiting.
  if (pdf) await Promise.race([browser.alone, pdf.catch(() => undefined)]);
  const others = formats.filter((format) => format !== 'pdf' && isWanted(format));
  const results = await allEnded([
    ...(pdf ? [pdf] : []),
    ...others.map(async (format) =>
      write(format, writers[format].afterPdf ? { ...input, ...pageMapOf(await pdf) } : input),
    ),
  ]);
  const inOrder = results.toSorted((a, b) => formats.indexOf(a.format) - formats.indexOf(b.format));
  return {
    editions: inOrder.filter(isMade),
    failed: inOrder.filter((result): result is FailedEdition => !isMade(result)),
  };
}

/** All results; the first error when all have ended, so that none goes on unwatched. */
async function allEnded<Result>(work: readonly Promise<Result>[]): Promise<Result[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

const isMade = (result: Edition | FailedEdition): result is Edition => !('error' in result);

const pageMapOf = (pdf: Edition | FailedEdition | undefined): Pick<WriterInput, 'pageMap'> =>
  pdf && isMade(pdf) && pdf.pageMap ? { pageMap: pdf.pageMap } : {};

/** The same way to print, and when a browser has first been given all it asked for. */
function watched(print: WriterInput['print']): { print: WriterInput['print']; alone: Promise<void> } {
  let loaded: () => void;
  const alone = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  return { alone, print: (job) => print({ ...job, loaded }) };
}

/** Errors of the environment say so by their name, as `BrowserUnavailable` does; anything else is a bug. */
const isEnvironmental = (error: Error): boolean => error.name === 'BrowserUnavailable';
