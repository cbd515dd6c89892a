import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer';

/*
 * node run-ace.js ACE BROWSER EPUB REPORT KEPT
 *
 * Ace by DAISY, installed in the folder ACE, over one EPUB: its own rules, scripts and report (REPORT/report.json); only the
 * opening of documents is done here. Ace's own way opens four pages at once and gives each half a minute to load: on a
 * busy machine one of the hundreds of a long book takes longer, the browser is closed for it, and the others end with
 * "Navigating frame was detached". Here one browser takes its time, its pages go from document to document, and what was found
 * in a document is kept in the folder KEPT: it is looked at again only when it, or anything that it may show, has changed.
 */
const [ace = '', executablePath = '', epub = '', report = '', kept = ''] = process.argv.slice(2);
const fromAce = createRequire(join(ace, 'package.json'));

/** As long as a busy machine may need for one document, in milliseconds. */
const patience = 30 * 60_000;

/** What Ace has a document opened with. */
interface AxeRunner {
  readonly concurrency: number;
  launch(): Promise<void>;
  close(): Promise<void>;
  /** What was found in a document, as JSON, after these scripts were run in it. */
  run(url: string, scripts: readonly string[], contents: readonly string[], folder: string): Promise<unknown>;
  setTimeout(): void;
}

interface Utilities {
  addScripts(paths: readonly string[], page: Page): Promise<void>;
  addScriptContents(contents: readonly string[], page: Page): Promise<void>;
}

const utilities = fromAce('@daisy/puppeteer-utils') as Utilities;
const check = fromAce('@daisy/ace-core') as (path: string, options: object, runner: AxeRunner) => Promise<unknown>;

let browser: Promise<Browser> | undefined;
const idle: Page[] = [];

const launch = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath,
    timeout: patience,
    protocolTimeout: patience,
    // Nothing is fetched from elsewhere.
    args: ['--no-sandbox', '--disable-setuid-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });

const runner: AxeRunner = {
  concurrency: Math.min(4, availableParallelism()),
  // It starts when a document is first opened.
  launch: async () => undefined,
  close: async () => (await browser)?.close(),
  setTimeout: () => undefined,
  async run(url, scripts, contents, folder) {
    const file = join(kept, `${fingerprint(url, scripts, contents, folder)}.json`);
    const before = readKept(file);
    if (before !== undefined) return before;
    browser ??= launch();
    const page = idle.pop() ?? (await (await browser).newPage());
    await page.goto(url, { timeout: patience });
    await utilities.addScriptContents(contents, page);
    await utilities.addScripts(scripts, page);
    const found = await page.evaluate(examine);
    idle.push(page);
    writeFileSync(file, JSON.stringify(found));
    return found;
  },
};

/** Run in the document: Ace's scripts are in it. */
const examine = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const { daisy } = window as unknown as {
      daisy: { ace: { run(done: (e: unknown, found: unknown) => void): void } };
    };
    daisy.ace.run((error, found) => (error ? reject(new Error(String(error))) : resolve(found)));
  });

const readKept = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const sum = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

const perFolder = new Map<string, string>();

/** What every document may show: style sheets, fonts, pictures. */
const shown = (folder: string): string => {
  const known = perFolder.get(folder);
  if (known !== undefined) return known;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => /\.(css|ttf|otf|woff2?|png|jpe?g|gif|svg)$/i.test(name));
  const made = sum(...files.flatMap((name) => [name, readFileSync(join(folder, name))]));
  perFolder.set(folder, made);
  return made;
};

/** The same for documents in which the same must be found. */
const fingerprint = (url: string, scripts: readonly string[], contents: readonly string[], folder: string): string => {
  const path = fileURLToPath(url);
  const sizes = scripts.map((script) => `${script.replace(ace, '')} ${statSync(script).size}`);
  return sum(relative(folder, path), readFileSync(path), shown(folder), ...sizes, ...contents, executablePath);
};

mkdirSync(kept, { recursive: true });
await check(epub, { cwd: process.cwd(), outdir: report, silent: true, initLogger: true }, runner);
