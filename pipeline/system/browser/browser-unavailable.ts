import type { Sentence } from '../../diagnostics/rule.js';

/** One browser that was tried, and why it did not serve. */
export interface FailedBrowser {
  /** Path of the program, or what was looked for when none was found. */
  readonly browser: string;
  readonly reason: string;
}

const listed = (failed: readonly FailedBrowser[]): string =>
  failed.map(({ browser, reason }) => `\n  – ${browser}: ${reason}`).join('');

/** No browser could be started: the environment is at fault, not the book (exit code 3). */
export class BrowserUnavailable extends Error {
  override readonly name = 'BrowserUnavailable';
  readonly failed: readonly FailedBrowser[];

  constructor(failed: readonly FailedBrowser[]) {
    super(`No browser could be started to print the PDF.${listed(failed)}`);
    this.failed = failed;
  }

  /** What to do, in the language of the reader. */
  static readonly remedy: Sentence<Record<never, never>> = {
    fr: () =>
      'Installez Chromium ou Chrome, ou donnez son chemin avec --browser (ou la variable PUPPETEER_EXECUTABLE_PATH) ; ' +
      'sous Linux, « npm ci » apporte un Chromium de secours, à moins que --omit=optional l’ait écarté.',
    en: () =>
      'Install Chromium or Chrome, or give its path with --browser (or the variable PUPPETEER_EXECUTABLE_PATH); ' +
      'on Linux, “npm ci” brings a spare Chromium unless --omit=optional kept it out.',
  };
}

/** The browser started, but this page could not be printed, twice. */
export class PrintFailed extends Error {
  override readonly name = 'PrintFailed';
}
