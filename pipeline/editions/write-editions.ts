import { type Edition, type Format, formats, type WriterInput } from './edition.js';
import { writers } from './writers.js';

/** An edition that could not be made because of the environment (no browser, for one); the others are made. */
export interface FailedEdition {
  readonly format: Format;
  readonly error: Error;
}

/**
 * Writes the editions asked for, one after the other, in the order of the table of writers. What passes
 * between them (the PDF's page map) passes here, as data.
 */
export async function writeEditions(
  input: WriterInput,
  begin: (format: Format) => void,
): Promise<{ editions: Edition[]; failed: FailedEdition[] }> {
  const editions: Edition[] = [];
  const failed: FailedEdition[] = [];
  const wanted = Object.keys(writers).filter((format) => input.formats.some((asked) => asked === format)) as Format[];
  for (const format of wanted) {
    begin(format);
    const pageMap = editions.find((edition) => edition.pageMap)?.pageMap;
    try {
      const write = await writers[format]();
      editions.push(await write({ ...input, ...(pageMap && { pageMap }) }));
    } catch (error) {
      if (!(error instanceof Error) || !isEnvironmental(error)) throw error;
      failed.push({ format, error });
    }
  }
  return { editions: editions.toSorted((a, b) => formats.indexOf(a.format) - formats.indexOf(b.format)), failed };
}

/** Errors of the environment say so by their name, as `BrowserUnavailable` does; anything else is a bug. */
const isEnvironmental = (error: Error): boolean => error.name === 'BrowserUnavailable';
