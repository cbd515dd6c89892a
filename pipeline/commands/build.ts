import { join, resolve } from 'node:path';
import type { Format } from '../editions/edition.js';
import type { Order } from '../publish.js';
import { createPrinter } from '../system/browser/printer.js';
import { concurrently } from '../system/concurrently.js';
import { keptFonts } from '../system/kept-fonts.js';
import { takeLock } from '../system/lock.js';
import { OutputFolder } from '../system/output-folder.js';
import { Progress } from '../system/progress.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { selectBooks } from './select-books.js';
import { shownPath } from './shown-path.js';

export interface BuildOptions {
  readonly books: readonly string[];
  /** Absent: the usual ones, and those that each book asks for. */
  readonly formats?: readonly Format[];
  readonly out?: string;
  readonly draft: boolean;
  readonly strict: boolean;
  readonly json: boolean;
  readonly jobs: number;
  readonly browser?: string;
}

/** Editions that the browser has a part in. */
const printed: readonly Format[] = ['pdf', 'epub-compat'];

/**
 * `livres build`: publishes the books, each swapped into the output folder as a whole, then the catalogue
 * of everything that the folder holds.
 */
export async function build(options: BuildOptions, context: Context): Promise<number> {
  const { configuration, terminal, say } = context;
  const folders = await selectBooks(options.books, configuration.books, say);
  const output = new OutputFolder(options.out === undefined ? configuration.output : resolve(options.out));
  const release = await takeLock(join(output.path, '.lock'));
  const progress = new Progress(terminal);
  const printer = createPrinter({
    env: context.env,
    ...(options.browser !== undefined && { browser: options.browser }),
  });
  const packer = await keptFonts(context.env);
  try {
    await output.prepare();
    // The browser takes half a second to start, and the program as long to load.
    if (options.formats?.some((format) => printed.includes(format)) ?? true) printer.start();
    const [{ buildBook }, { publishCatalogue }] = await Promise.all([
      import('./build-book.js'),
      import('./publish-catalogue.js'),
    ]);
    const tools = { ...context, order: orderOf(options, context), output, progress, printer, pack: packer.pack };
    const summaries = await concurrently(folders, options.jobs, (folder) => buildBook(folder, tools));
    const catalogue = await publishCatalogue(output, tools);
    const done = summaries.filter(({ built }) => built).length;
    if (options.json)
      terminal.print(`${JSON.stringify({ output: output.path, books: summaries, catalogue }, null, 2)}\n`);
    else if (done > 0)
      terminal.print(
        `\n${say.made(done, shownPath(output.path))}. ${say.open(shownPath(join(output.path, catalogue.page)))}\n`,
      );
    if (summaries.some(({ refused }) => refused)) return exitCode.bookErrors;
    return summaries.some(({ failed }) => failed.length > 0) ? exitCode.environment : exitCode.done;
  } finally {
    await Promise.all([printer.close(), packer.close()]);
    await release();
  }
}

const orderOf = (options: BuildOptions, { terminal, generator, configuration }: Context): Order => ({
  ...(options.formats && { formats: options.formats }),
  draft: options.draft,
  strict: options.strict,
  language: terminal.language,
  generator,
  ...(configuration.press.baseUrl && { baseUrl: configuration.press.baseUrl }),
});
