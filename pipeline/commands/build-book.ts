import { join } from 'node:path';
import { earlierEditions } from '../catalogue/earlier.js';
import { toRecord } from '../diagnostics/report.js';
import type { BookFolder } from '../manuscript/manuscript.js';
import { isPublished, type Order, type Publication, publish } from '../publish.js';
import type { Reading } from '../read-book.js';
import { type BookReport, bookReport, checksums, parseReport } from '../report.js';
import { bookFolderBeside, openBookFolder } from '../system/book-folder.js';
import type { Printer } from '../system/browser/printer.js';
import { cslFiles } from '../system/csl-files.js';
import { fontPackages } from '../system/font-packages.js';
import type { OutputFolder } from '../system/output-folder.js';
import { type Progress, stopwatch } from '../system/progress.js';
import { findThemeFolder } from '../system/theme-folder.js';
import type { PackFont } from '../theme/pack-font.js';
import type { Context } from './context.js';
import { showMessages } from './show-messages.js';
import { type BookSummary, summarise } from './summarise.js';

/** Of warnings and notes; a build is not the place to read hundreds of them. */
const messagesPerRule = 3;

/** What every book of a build is made with. */
export type BuildTools = Context & {
  readonly order: Order;
  readonly output: OutputFolder;
  readonly progress: Progress;
  readonly printer: Printer;
  readonly pack: PackFont;
};

/** Publishes one book and swaps it into the output folder; says what was made of it. */
export async function buildBook(path: string, tools: BuildTools): Promise<BookSummary> {
  const folder = await openBookFolder(path);
  const { slug } = folder;
  const steps = new Map<string, number>();
  const begin = (step: string) => {
    const seconds = stopwatch();
    tools.progress.update(slug, tools.say.writing(slug, step));
    return () => void steps.set(step, seconds());
  };
  const world = {
    csl: cslFiles,
    bookFolder: (name: string) => bookFolderBeside(path, name),
    fonts: fontPackages(tools.configuration.root),
    themeFolder: (name: string) => findThemeFolder(name, tools.configuration.root),
    print: tools.printer.print,
    store: (path: string, pieces: AsyncIterable<Uint8Array>) => tools.output.store(slug, path, pieces),
    pack: tools.pack,
    progress: begin,
  };
  try {
    const result = await publish(folder, tools.order, world);
    begin('output');
    const summary = await keep(result, folder, tools, steps);
    tools.progress.end(slug);
    tools.progress.print(
      (await showMessages(result.diagnostics, result.folder, tools.terminal, messagesPerRule)) +
        summarise(summary, tools),
    );
    return summary;
  } finally {
    await tools.output.discardStored(slug);
    tools.progress.end(slug);
  }
}

/** Writes what was published; a refused book leaves its last good editions in place, marked stale. */
async function keep(
  result: Publication | Reading,
  folder: BookFolder,
  { output, order }: BuildTools,
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
  const { files, covers } = result.coverPictures;
  const made = new Set(result.editions.map(({ format }) => format));
  const { earlier, kept } = earlierEditions(previous?.entry, result.book.version, made);
  const report = bookReport(result, order, covers, earlier, previous);
  const goingOn = report.entry.editions
    .filter(({ format }) => !made.has(format))
    .flatMap(({ href, print }) => [href.split('/')[0] ?? href, ...(print ? [print.href] : [])])
    .map((path) => ({ from: path, to: path }));
  await output.replaceBook(
    slug,
    [
      ...result.editions.flatMap((edition) => edition.files),
      ...files,
      { path: 'SHA256SUMS', mediaType: 'text/plain', content: checksums(report.entry) },
      { path: 'report.json', mediaType: 'application/json', content: `${JSON.stringify(report, null, 2)}\n` },
    ],
    [...goingOn, ...kept],
  );
  return {
    slug,
    built: result.editions.length > 0,
    refused,
    kept: false,
    draft: order.draft,
    editions: report.entry.editions
      .filter(({ format }) => made.has(format))
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
  return text === undefined ? undefined : parseReport(text);
}

async function markStale(output: OutputFolder, slug: string, report: BookReport): Promise<void> {
  const stale: BookReport = { ...report, entry: { ...report.entry, stale: true } };
  await output.replaceFile({ path: join(slug, 'report.json'), content: `${JSON.stringify(stale, null, 2)}\n` });
}
