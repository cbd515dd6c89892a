import puppeteer, { type Browser } from 'puppeteer';
import { type BrowserCandidate, type BrowserChoice, browserCandidates } from './browser-candidates.js';
import { BrowserUnavailable, type FailedBrowser } from './browser-unavailable.js';

/** The browser in use, for messages and `livres doctor`. */
export interface BrowserFacts {
  readonly source: BrowserCandidate['source'];
  readonly executable: string;
  /** `Chrome/147.0.7727.24`. */
  readonly version: string;
  /** False where the system lets no sandbox start (root, most containers): worth a word to the editor. */
  readonly sandbox: boolean;
}

export interface OpenBrowser {
  readonly browser: Browser;
  readonly facts: BrowserFacts;
}

/** Longest time that one command of the protocol may take: laying out and printing a long book is one command. */
const commandTimeout = 15 * 60_000;

const flags = [
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Pages of the address bar, which Chromium makes ready for every window: half a second of work each.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/**
 * Starts the first browser that can be started, with its sandbox if the system allows one.
 *
 * @throws {BrowserUnavailable} when none can.
 */
export async function openBrowser(choice: BrowserChoice): Promise<OpenBrowser> {
  const failed: FailedBrowser[] = [];
  try {
    for await (const candidate of browserCandidates(choice)) {
      for (const sandbox of sandboxes()) {
        try {
          return await startAgain(candidate, choice, sandbox);
        } catch (error) {
          failed.push({ browser: candidate.executable, reason: firstLines(error) });
        }
      }
    }
  } catch (error) {
    failed.push({ browser: choice.browser ?? '@sparticuz/chromium', reason: firstLines(error) });
  }
  throw new BrowserUnavailable(failed);
}

/** Chromium refuses to start with a sandbox for root. */
const sandboxes = (): readonly boolean[] => (process.getuid?.() === 0 ? [false] : [true, false]);

/** A browser that came up and ended at once is started again: on a busy machine that happens. */
const startAgain = (...words: Parameters<typeof start>): Promise<OpenBrowser> =>
  start(...words).catch((error: unknown) => {
    if (!/Target closed/.test(String(error))) throw error;
    return start(...words);
  });

async function start(candidate: BrowserCandidate, choice: BrowserChoice, sandbox: boolean): Promise<OpenBrowser> {
  const browser = await puppeteer.launch({
    executablePath: candidate.executable,
    // The embedded one is a headless shell and has no other mode.
    headless: candidate.source === 'embedded' ? 'shell' : true,
    // By pipe, the browser ends when this process does, however it ends; no port is opened.
    pipe: true,
    // What a signal does is for the command to say.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    protocolTimeout: commandTimeout,
    env: { ...choice.env, ...candidate.env },
    args: sandbox ? flags : [...flags, '--no-sandbox'],
  });
  const { source, executable } = candidate;
  return { browser, facts: { source, executable, version: await browser.version(), sandbox } };
}

const firstLines = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n').slice(0, 3).join(' ');
