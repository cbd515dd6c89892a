import type { EditionFile, Format } from '../../editions/edition.js';
import { type Answer, answerWith, htmlAnswer } from '../../preview/answer.js';
import { makingPage, notMadePage } from '../../preview/pages.js';
import { previewWords } from '../../preview/words.js';
import { isPublished, publish } from '../../publish.js';
import { openBookFolder } from '../../system/book-folder.js';
import type { PreviewRequest } from '../../system/preview/server.js';
import { stopwatch } from '../../system/progress.js';
import { timeNow } from '../../system/today.js';
import { shownSeconds } from './build-preview.js';
import { explain } from './explain.js';
import type { OpenPages } from './open-pages.js';
import { type PreviewTools, previewWorld } from './preview-tools.js';

/** What came of an edition that was asked for. */
type Made = { readonly bytes: Uint8Array; readonly mediaType: string } | { readonly reason: string };

interface Job {
  /** Build of the preview at the time it was asked for. */
  readonly build: number;
  readonly ended: Promise<Made>;
  made?: Made;
}

/**
 * The EPUB and the PDF, made when they are asked for from what the folder then holds, just as `livres build --draft` does:
 * one at a time, beside the builds of the preview.
 */
export class EditionsOnDemand {
  readonly #tools: PreviewTools;
  readonly #pages: OpenPages;
  readonly #jobs = new Map<Format, Job>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(tools: PreviewTools, pages: OpenPages) {
    this.#tools = tools;
    this.#pages = pages;
  }

  /**
   * The edition; while it is made, a page that waits for it for those who want a page.
   *
   * @param build The present build of the preview: an edition of an earlier one is made again, unless the query is `made`.
   */
  async answer(format: Format, { path, query, wantsPage }: PreviewRequest, build: number): Promise<Answer> {
    const before = this.#jobs.get(format);
    if (before?.made && query.has('made')) return this.#answerOf(before.made, format, path);
    const serves = before && (!before.made || ('bytes' in before.made && before.build === build));
    const job = serves ? before : this.#start(format, build);
    if (!job.made && wantsPage) return htmlAnswer(makingPage(this.#tools.terminal.language, format));
    return this.#answerOf(await job.ended, format, path);
  }

  #start(format: Format, build: number): Job {
    const ended = this.#last.then(() => this.#make(format));
    const job: Job = { build, ended };
    this.#last = ended;
    this.#jobs.set(format, job);
    void ended.then((made) => {
      job.made = made;
      this.#pages.tell('edition', { format, done: true, text: '' });
    });
    return job;
  }

  /** Never throws. */
  async #make(format: Format): Promise<Made> {
    const { path, terminal, generator, configuration, progress, say } = this.#tools;
    const seconds = stopwatch();
    const world = previewWorld(this.#tools, (step) => {
      progress.update(format, say.preview.making(format, say.preview.step(step)));
      this.#pages.tell('edition', { format, done: false, text: previewWords[terminal.language].steps[step] ?? step });
      return () => undefined;
    });
    const { baseUrl } = configuration.press;
    const order = { formats: [format], draft: true, strict: false, language: terminal.language, generator };
    const made = await openBookFolder(path)
      .then((folder) => publish(folder, { ...order, ...(baseUrl && { baseUrl }) }, world))
      .then(async (result): Promise<Made> => {
        if (!isPublished(result)) return { reason: say.preview.unreadable };
        const [failed] = result.failed;
        if (failed) return { reason: explain(failed.error, this.#tools) };
        const file = result.editions[0]?.files.find((each) => each.path === `${result.book.slug}.${format}`);
        return file ? { bytes: await bytesOf(file), mediaType: file.mediaType } : { reason: say.preview.unreadable };
      })
      .catch((error: unknown): Made => ({ reason: explain(error, this.#tools) }));
    progress.end(format);
    const told =
      'reason' in made
        ? `${format}: ${made.reason}`
        : say.preview.made(format, shownSeconds(seconds(), terminal.language));
    progress.print(`${timeNow()}  ${told}\n`);
    return made;
  }

  #answerOf(made: Made, format: Format, path: string): Answer {
    if ('reason' in made) return htmlAnswer(notMadePage(this.#tools.terminal.language, format, path, made.reason), 503);
    return answerWith(made.bytes, made.mediaType);
  }
}

async function bytesOf({ content }: EditionFile): Promise<Uint8Array> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : content.read(0, content.bytes);
}
