import puppeteer from 'puppeteer';
import { isExecutable, programsOnPath } from '../programs-on-path.js';
import { unpackEmbeddedBrowser } from './embedded-browser.js';

/** A program that may be started, in the order of preference. */
export interface BrowserCandidate {
  readonly source: 'option' | 'environment' | 'system' | 'cache' | 'embedded';
  /** Path of the program. */
  readonly executable: string;
  /** What the program needs in its environment, over that of this process. */
  readonly env: Readonly<Record<string, string>>;
}

export interface BrowserChoice {
  /** `--browser`: a path, or `embedded` for the one that comes with npm. Nothing else is tried then. */
  readonly browser?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Value of `--browser` that passes over every installed browser. */
export const embedded = 'embedded';

/**
 * The browsers of this machine, best first: the one asked for, `PUPPETEER_EXECUTABLE_PATH`, an installed
 * Chromium or Chrome, puppeteer's cache, the embedded one. Lazy: the embedded one is unpacked only when its turn comes.
 */
export async function* browserCandidates({ browser, env }: BrowserChoice): AsyncGenerator<BrowserCandidate> {
  if (browser === embedded) {
    yield await embeddedCandidate(env);
    return;
  }
  if (browser) {
    yield { source: 'option', executable: browser, env: {} };
    return;
  }
  const named = env['PUPPETEER_EXECUTABLE_PATH'];
  if (named) {
    yield { source: 'environment', executable: named, env: {} };
    return;
  }
  for (const executable of await installedBrowsers(env)) yield { source: 'system', executable, env: {} };
  const cached = cachedBrowser();
  if (cached && (await isExecutable(cached))) yield { source: 'cache', executable: cached, env: {} };
  yield await embeddedCandidate(env);
}

async function embeddedCandidate(env: BrowserChoice['env']): Promise<BrowserCandidate> {
  return { source: 'embedded', ...(await unpackEmbeddedBrowser(env)) };
}

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where browsers are when they are not on PATH. */
const knownPlaces: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

async function installedBrowsers(env: BrowserChoice['env']): Promise<readonly string[]> {
  const onPath = await programsOnPath(programs, env);
  const known = knownPlaces[process.platform] ?? [];
  const there = await Promise.all(known.map(isExecutable));
  return [...onPath, ...known.filter((_, index) => there[index])];
}

/** Where puppeteer would have put the browser of its own version. */
function cachedBrowser(): string | undefined {
  try {
    return puppeteer.executablePath();
  } catch {
    return undefined;
  }
}
