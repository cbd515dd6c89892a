import { join, relative, resolve } from 'node:path';
import { coverPictures } from '../catalogue/cover-pictures.js';
import { toRecord } from '../diagnostics/report.js';
import type { Format } from '../editions/edition.js';
import type { BookFolder } from '../manuscript/manuscript.js';
import { isPublished, type Order, type Publication, publish } from '../publish.js';
import type { Reading } from '../read-book.js';
import { type BookReport, bookReport, checksums } from '../report.js';
import { openBookFolder } from '../system/book-folder.js';
import { createPrinter, type Printer } from '../system/browser/printer.js';
import { concurrently } from '../system/concurrently.js';
import { takeLock } from '../system/lock.js';
import { OutputFolder } from '../system/output-folder.js';
import { Progress, stopwatch } from '../system/progress.js';
import { findThemeFolder } from '../system/theme-folder.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { publishCatalogue } from './publish-catalogue.js';
import { selectBooks } from './select-books.js';
import { showMessages } from './show-messages.js';
import { type BookSummary, summarise } from './summarise.js';

export interface BuildOptions {
  readonly books: readonly string[];
  readonly formats: readonly Format[];
  readonly out?: string;
  readonly draft: boolean;
  readonly strict: boolean;
  readonly json: boolean;
  readonly jobs: number;
  readonly browser?: string;
}

/** Of warnings and notes; a build is not the place to read hundreds of them. */
const messagesPerRule = 3;

type Tools = Context & {
  readonly order: Order;
  readonly output: OutputFolder;
  readonly progress: Progress;
  readonly printer: Printer;
};

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
  try {
    await output.prepare();
    const tools = { ...context, order: orderOf(options, context), output, progress, printer };
    const summaries = await concurrently(folders, options.jobs, (folder) => buildBook(folder, tools));
    const site = await publishCatalogue(output, context);
    const done = summaries.filter(({ built }) => built).length;
    if (options.json) terminal.print(`${JSON.stringify({ output: output.path, books: summaries }, null, 2)}\n`);
    else if (done > 0)
      terminal.print(`\n${say.made(done, shown(output.path))}. ${say.open(shown(join(output.path, site)))}\n`);
    if (summaries.some(({ refused }) => refused)) return exitCode.bookErrors;
    return summaries.some(({ failed }) => failed.length > 0) ? exitCode.environment : exitCode.done;
  } finally {
    await printer.close();
    await release();
  }
}

const orderOf = (options: BuildOptions, { terminal, generator, configuration }: Context): Order => ({
  formats: options.formats,
  draft: options.draft,
  strict: options.strict,
  language: terminal.language,
  generator,
  ...(configuration.press.baseUrl && { baseUrl: configuration.press.baseUrl }),
});

async function buildBook(path: string, tools: Tools): Promise<BookSummary> {
  const folder = await openBookFolder(path);
  const { slug } = folder;
  const steps = new Map<string, number>();
  const lap = stopwatch();
  let current: string | undefined;
  const begin = (step: string) => {
    if (current !== undefined) steps.set(current, lap());
    current = step;
    tools.progress.update(slug, tools.say.writing(slug, step));
  };
  const world = {
    themeFolder: (name: string) => findThemeFolder(name, tools.configuration.root),
    print: tools.printer.print,
    progress: begin,
  };
  try {
    const result = await publish(folder, tools.order, world);
    begin('output');
    const summary = await keep(result, folder, tools, steps);
    tools.progress.end(slug);
    tools.progress.print(
      (await showMessages(result.diagnostics, folder, tools.terminal, messagesPerRule)) + summarise(summary, tools),
    );
    return summary;
  } finally {
    tools.progress.end(slug);
  }
}

/** Writes what was published; a refused book leaves its last good editions in place, marked stale. */
async function keep(
  result: Publication | Reading,
  folder: BookFolder,
  { output, order }: Tools,
  seconds: ReadonlyMap<string, number>,
): Promise<BookSummary> {
  const { slug } = folder;
  const previous = await previousReport(output, slug);
  const messages = result.diagnostics.messages.map(toRecord);
  const refused = !isPublished(result) || (result.diagnostics.hasErrors && !order.draft);
  if (refused) {
    if (previous) await markStale(output, slug, previous);
    return {
      slug,
      built: false,
      refused,
      kept: previous !== undefined,
      draft: order.draft,
      editions: [],
      failed: [],
      proofs: 0,
      messages,
    };
  }
  const { files, covers } = await coverPictures(result.cover);
  const report = bookReport(result, order, covers, previous);
  const made = result.editions.map(({ format }) => format);
  const kept = report.entry.editions
    .filter(({ format }) => !made.includes(format))
    .map(({ href }) => href.split('/')[0] ?? href);
  await output.replaceBook(
    slug,
    [
      ...result.editions.flatMap((edition) => edition.files),
      ...files,
      { path: 'SHA256SUMS', mediaType: 'text/plain', content: checksums(report.entry) },
      { path: 'report.json', mediaType: 'application/json', content: `${JSON.stringify(report, null, 2)}\n` },
    ],
    kept,
  );
  return {
    slug,
    built: result.editions.length > 0,
    refused,
    kept: false,
    draft: order.draft,
    editions: report.entry.editions
      .filter(({ format }) => made.includes(format))
      .map(({ format, bytes, pages, href }) => ({
        format,
        bytes,
        href,
        seconds: seconds.get(format) ?? 0,
        ...(pages && { pages }),
      })),
    failed: result.failed.map(({ format, error }) => ({ format, reason: error.message })),
    proofs: result.evidence.reduce((sum, { proofs }) => sum + proofs.length, 0),
    words: result.document.words,
    messages,
  };
}

async function previousReport(output: OutputFolder, slug: string): Promise<BookReport | undefined> {
  const text = await output.readText(join(slug, 'report.json'));
  return text === undefined ? undefined : (JSON.parse(text) as BookReport);
}

async function markStale(output: OutputFolder, slug: string, report: BookReport): Promise<void> {
  const stale: BookReport = { ...report, entry: { ...report.entry, stale: true } };
  await output.writeSite([
    { path: join(slug, 'report.json'), mediaType: 'application/json', content: `${JSON.stringify(stale, null, 2)}\n` },
  ]);
}

/** A path as the editor would type it from here. */
const shown = (path: string): string => {
  const near = relative('.', path);
  return near.startsWith('..') ? path : near;
};
