import { onlyFile, type PrintJob } from '../../editions/edition.js';
import { BrowserUnavailable } from '../../system/browser/browser-unavailable.js';
import type { BrowserFacts } from '../../system/browser/open-browser.js';
import { createPrinter } from '../../system/browser/printer.js';
import type { Face } from '../../theme/theme.js';
import { readPdf } from '../../verification/pdf/pdf-file.js';
import type { Examined, Finding } from './finding.js';

/** Longest time for the page, in milliseconds: a machine that has a browser prints it in a second or two. */
const longest = 60_000;

/** What the page says in the font that it brings, as books do, and in one that the browser has to find. */
const sentences = { brought: 'Livres en communs 0123', found: 'Police du navigateur 4567' };

/**
 * Starts the browser that a build would start, has it print one page and reads the page back: where no font can be found,
 * Chromium drops the text and says nothing.
 *
 * @param browser Value of `--browser`.
 * @param face What the page is set in; the browser's own font when absent.
 */
export async function checkBrowser(
  { context, words }: Examined,
  browser: string | undefined,
  face: Face | undefined,
): Promise<readonly Finding[]> {
  const opened: BrowserFacts[] = [];
  const printer = createPrinter({
    env: context.env,
    timeout: longest,
    onOpen: (facts) => void opened.push(facts),
    ...(browser !== undefined && { browser }),
  });
  try {
    const printed = await printer.print(pageIn(face)).catch((error: Error) => error);
    const [facts] = opened;
    if (printed instanceof BrowserUnavailable || !facts) {
      const failed = printed instanceof BrowserUnavailable ? printed.failed : [];
      return [{ subject: 'browser', state: 'missing', ...words.browserFails(failed) }];
    }
    const started: Finding = { subject: 'browser', state: 'works', says: words.browser(facts) };
    if (printed instanceof Error)
      return [started, { subject: 'text', state: 'missing', ...words.printFails(printed.message) }];
    const { lines } = await readPdf(onlyFile(printed));
    return [
      started,
      judge(
        lines
          .flat()
          .map(({ text }) => text)
          .join('\n'),
        words,
      ),
    ];
  } finally {
    await printer.close();
  }
}

const judge = (text: string, words: Examined['words']): Finding => {
  const subject = 'text';
  if (!text.includes(sentences.brought)) return { subject, state: 'missing', ...words.textLost };
  if (!text.includes(sentences.found)) return { subject, state: 'attention', ...words.noFontFound };
  return { subject, state: 'works', says: words.printed };
};

const pageIn = (face: Face | undefined): PrintJob => ({
  pages: [
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title><style>${
      face ? '@font-face { font-family: essai; src: url(essai.ttf) } .essai { font-family: essai }' : ''
    }</style></head><body><p class="essai">${sentences.brought}</p><p>${sentences.found}</p></body></html>`,
  ],
  resources: new Map(face ? [['essai.ttf', { mediaType: 'font/ttf', content: face.data }]] : []),
});
