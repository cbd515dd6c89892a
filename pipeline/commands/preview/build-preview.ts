import { reportInLines, toRecord } from '../../diagnostics/report.js';
import type { Kept } from '../../kept.js';
import type { Build } from '../../preview/preview.js';
import { type Previewed, previewBook } from '../../preview-book.js';
import { openBookFolder } from '../../system/book-folder.js';
import { isFolder } from '../../system/find-books.js';
import { stopwatch } from '../../system/progress.js';
import { timeNow } from '../../system/today.js';
import { explain } from './explain.js';
import { type PreviewTools, previewWorld } from './preview-tools.js';

/** Messages that the terminal shows after each build; the panel has them all. */
const mostMessages = 8;

/** Builds the book once and tells in the terminal what came of it; never throws. */
export async function buildPreview(number: number, kept: Kept, tools: PreviewTools): Promise<Build> {
  const { terminal, generator, progress, say, path } = tools;
  const seconds = stopwatch();
  const world = previewWorld(tools, (step) => {
    if (number === 1) progress.update('preview', say.preview.step(step));
    return () => undefined;
  });
  try {
    const folder = await openBookFolder(path);
    const result = await previewBook(folder, { language: terminal.language, generator }, world, kept);
    progress.end('preview');
    progress.print(told(result, seconds(), tools));
    const messages = result.diagnostics.messages.map(toRecord);
    return { number, messages, ...(result.preview && { preview: result.preview }) };
  } catch (error) {
    progress.end('preview');
    const failure = (await isFolder(path)) ? explain(error, tools) : say.preview.gone(path);
    progress.print(`${timeNow()}  ${failure}\n`);
    return { number, messages: [], failure };
  }
}

/** Messages in a line each, then the time, the chapters, how long it took and how many errors and warnings there are. */
function told({ diagnostics, folder, document }: Previewed, seconds: number, { terminal, say }: PreviewTools): string {
  const { messages } = diagnostics;
  const { language, color } = terminal;
  const lines = reportInLines(messages, { language, color, folder: folder.name }, mostMessages);
  const count = (fatal: boolean): number => messages.filter((message) => message.fatal === fatal).length;
  const chapters = document?.sections.filter(({ generated, type }) => !generated && type !== 'part').length;
  const summary = say.preview.built(chapters, shownSeconds(seconds, language), count(true), count(false));
  return `${lines}${timeNow()}  ${summary}\n`;
}

/** `0,2`. */
export const shownSeconds = (seconds: number, language: string): string =>
  seconds.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
