import { availableParallelism } from 'node:os';
import type { Page } from 'puppeteer';
import type { Printed, PrintJob } from '../../editions/edition.js';
import { concurrently } from '../concurrently.js';
import type { BrowserChoice } from './browser-candidates.js';
import { BrowserUnavailable, PrintFailed } from './browser-unavailable.js';
import { readLayoutProgram } from './layout-program.js';
import { type BrowserFacts, type OpenBrowser, openBrowser } from './open-browser.js';
import { layoutAddress, PageServer, pageAddress } from './page-server.js';

export interface PrinterOptions extends BrowserChoice {
  /** Longest time for one job, in milliseconds; ten minutes when absent. */
  readonly timeout?: number;
  /** Told once for each browser that was started. */
  readonly onOpen?: (facts: BrowserFacts) => void;
}

export interface Printer {
  /** Has the browser start while other work is done; what goes wrong is for `print` to say. */
  start(): void;
  /** @throws {BrowserUnavailable} when no browser starts; {PrintFailed} when the page did not come out, twice. */
  print(job: PrintJob): Promise<Printed>;
  /** Ends the browser, if one was started. */
  close(): Promise<void>;
}

/** Pages that are opened before they are asked for: a long book takes two at least. */
const readyPages = 2;

/** Prints pages with one browser, started at the first job and kept for the next ones. */
export function createPrinter(options: PrinterOptions): Printer {
  let opening: Promise<OpenBrowser> | undefined;
  const open = (): Promise<OpenBrowser> => {
    opening ??= openBrowser(options).then((opened) => {
      options.onOpen?.(opened.facts);
      return opened;
    });
    return opening;
  };
  // A context of its own is a process of its own: node numbers, which reach the tags, begin anew for each page.
  const newPage = async (): Promise<Page> => {
    const page = await (await (await open()).browser.createBrowserContext()).newPage();
    await hide(page);
    return page;
  };
  let ready: readonly Promise<Page>[] = [];
  const pagesFor = (count: number): Promise<Page[]> => {
    const taken = ready.slice(0, count);
    ready = ready.slice(count);
    return Promise.all(Array.from({ length: count }, (_, index) => taken[index] ?? newPage()));
  };
  const close = async (): Promise<void> => {
    const closing = opening;
    opening = undefined;
    ready = [];
    await closing?.then(({ browser }) => browser.close()).catch(() => undefined);
  };
  const attempt = async (job: PrintJob): Promise<Printed> => {
    const pages = await pagesFor(job.pages.length);
    try {
      return await withinTime(printPages(pages, job), options.timeout ?? 10 * 60_000, pages);
    } finally {
      // Nobody waits for them to end: what was printed is there.
      for (const page of pages)
        void page
          .browserContext()
          .close()
          .catch(() => undefined);
    }
  };
  return {
    start: () => {
      ready = Array.from({ length: readyPages }, newPage);
      for (const page of ready) page.catch(() => undefined);
    },
    close,
    print: (job) =>
      attempt(job).catch(async (error: unknown) => {
        if (error instanceof BrowserUnavailable) throw error;
        // A browser that crashed or hangs is replaced, once.
        await close();
        return attempt(job).catch((again: unknown) => {
          throw again instanceof BrowserUnavailable ? again : new PrintFailed(String(again), { cause: again });
        });
      }),
  };
}

async function printPages(pages: readonly Page[], job: PrintJob): Promise<Printed> {
  const layout = job.layOut && (await readLayoutProgram());
  const servers = job.pages.map((html) => new PageServer(html, job.resources, layout));
  const pictures = [...job.resources].flatMap(([path, { mediaType }]) => (/^image\//.test(mediaType) ? [path] : []));
  await Promise.all(
    pages.map(async (page, index) => {
      await open(page, servers[index]);
      // The layout program comes while the fonts do.
      await Promise.all([
        page.evaluate(show, pictures),
        layout && page.evaluate(`${layoutImport}.then(() => undefined)`),
      ]);
    }),
  );
  job.loaded?.();
  await job.layOut?.((index, request) => pages[index]?.evaluate(layoutCall(request)) ?? Promise.reject(noPage(index)));
  const files = await concurrently(pages, availableParallelism(), async (page, index) => {
    const pdf = await print(page);
    job.onPrinted?.(pdf, index);
    return pdf;
  });
  return { files, refused: [...new Set(servers.flatMap(({ refused }) => refused))].sort() };
}

const noPage = (index: number): Error => new Error(`There is no page ${index} to lay out`);

const open = async (page: Page, server: PageServer | undefined): Promise<void> => {
  await server?.serve(await page.createCDPSession());
  await page.emulateMediaType('print');
  await page.goto(pageAddress, { waitUntil: 'domcontentloaded', timeout: 0 });
};

/** A page that is on no screen is not painted each time that its layout changes. A browser that cannot hide it paints it. */
const hide = async (page: Page): Promise<void> => {
  const session = await page.createCDPSession();
  try {
    const { windowId } = await session.send('Browser.getWindowForTarget');
    await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } });
  } catch {
    // The pages come out the same, a little later.
  } finally {
    await session.detach();
  }
};

/** Prints a page, then has it end: its process would keep its memory while the others print. */
const print = async (page: Page): Promise<Uint8Array> => {
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: false,
    waitForFonts: true,
    timeout: 0,
  });
  void page.close().catch(() => undefined);
  return pdf;
};

/**
 * Shows a page that may be hidden so far, once its fonts and pictures are there: it is laid out once, not again for each
 * of them. Fonts are asked for: running heads, which are no part of the page until it is printed, may be all that is in
 * italics; but for faces of some characters only that the text has not. So are pictures: the grounds of what is hidden are
 * not loaded.
 */
const show = async (pictures: readonly string[]): Promise<void> => {
  const loading = pictures.map((path) => {
    const picture = new Image();
    picture.src = path;
    return new Promise((resolve) => {
      picture.onload = picture.onerror = () => resolve(picture);
    });
  });
  const text = document.body.textContent;
  const faces = [...document.fonts].filter(({ unicodeRange }) => {
    const ranges = unicodeRange.replace(
      /U\+([\dA-F]+)(?:-([\dA-F]+))?,?\s*/gi,
      (_, from: string, to = from) => `\\u{${from}}-\\u{${to}}`,
    );
    return new RegExp(`[${ranges}]`, 'u').test(text);
  });
  const others = new Promise((resolve) => {
    if (document.readyState === 'complete') resolve(document);
    else window.addEventListener('load', resolve);
  });
  await Promise.allSettled([...faces.map((face) => face.load()), ...loading, others]);
  document.body.hidden = false;
  document.body.getBoundingClientRect();
  await document.fonts.ready;
};

/** What asks for the layout program, as text: it is the page that imports it. */
const layoutImport = `import(${JSON.stringify(layoutAddress)})`;

/** The call of the layout program. */
const layoutCall = (given: unknown): string => `${layoutImport}.then(({ layOut }) => layOut(${JSON.stringify(given)}))`;

/** The work's result, unless it takes too long or the process of a page dies. */
function withinTime<T>(work: Promise<T>, milliseconds: number, pages: readonly Page[]): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const late = new Error(`The browser took more than ${milliseconds / 1000} s`);
    const timer = setTimeout(() => reject(late), milliseconds);
    for (const page of pages) page.once('error', reject);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
