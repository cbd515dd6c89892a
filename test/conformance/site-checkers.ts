import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** An outside program that judges the whole site. */
export interface SiteChecker {
  readonly name: string;
  /** What it finds wrong in the output folder, a line each; none when the site is good. */
  check(output: string): Promise<readonly string[]> | readonly string[];
}

const cache = join(import.meta.dirname, '../../../.build/checkers');
const browser = process.env['PUPPETEER_EXECUTABLE_PATH'] ?? '/usr/bin/chromium';

/** The checkers of sites that this machine has or can fetch; `tell` says why one is left out. */
export function findSiteCheckers(tell: (line: string) => void): SiteChecker[] {
  const nu = packageIn('vnu-jar@26.9.27', 'vnu-jar/build/dist/vnu.jar');
  const lighthouse = packageIn('lighthouse@12.8.2', '.bin/lighthouse');
  const onix = onixCheck();
  if (!nu) tell('The Nu HTML checker left out: it could not be fetched');
  if (!lighthouse || !existsSync(browser)) tell('Lighthouse left out: no browser, or it could not be fetched');
  if (!onix) tell('The ONIX schema left out: onixcheck could not be fetched with pip');
  return [
    ...(nu ? [{ name: 'Nu HTML checker', check: (output: string) => runNu(nu, output) }] : []),
    ...(onix ? [{ name: 'ONIX 3.0 schema', check: (output: string) => runOnix(onix, output) }] : []),
    ...(lighthouse && existsSync(browser)
      ? [{ name: 'Lighthouse', check: (output: string) => runLighthouse(lighthouse, output, tell) }]
      : []),
  ];
}

/** A file of an npm package, fetched once into the cache. */
function packageIn(name: string, file: string): string | undefined {
  const folder = join(cache, name);
  const path = join(folder, 'node_modules', file);
  if (!existsSync(path))
    spawnSync('npm', ['install', '--prefix', folder, '--no-fund', '--no-audit', '--ignore-scripts', name], {
      stdio: 'ignore',
    });
  return existsSync(path) ? path : undefined;
}

/** onixcheck brings EDItEUR's schemas, which are in no npm package. */
function onixCheck(): string | undefined {
  const folder = join(cache, 'onixcheck');
  const path = join(folder, 'bin/onixcheck');
  if (!existsSync(path)) {
    spawnSync('python3', ['-m', 'venv', folder], { stdio: 'ignore' });
    spawnSync(join(folder, 'bin/pip'), ['install', '--quiet', 'onixcheck==0.9.12'], { stdio: 'ignore' });
  }
  return existsSync(path) ? path : undefined;
}

const pagesOf = (output: string): string[] =>
  readdirSync(output, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(output, name));

function runNu(jar: string, output: string): string[] {
  const { stderr } = spawnSync('java', ['-jar', jar, '--errors-only', '--format', 'json', ...pagesOf(output)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  try {
    const { messages } = JSON.parse(stderr) as { messages: { url: string; lastLine: number; message: string }[] };
    return messages.map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`);
  } catch {
    return [`the checker did not finish: ${stderr.slice(0, 300)}`];
  }
}

function runOnix(program: string, output: string): string[] {
  const { stdout } = spawnSync(program, [join(output, 'onix.xml')], { encoding: 'utf8' });
  return /^VALID/m.test(stdout) ? [] : stdout.split('\n').filter((line) => line.startsWith('ERROR'));
}

/** What is asked of a chapter and of the catalogue, in hundredths. */
const asked = { accessibility: 100, 'best-practices': 100 } as const;

async function runLighthouse(program: string, output: string, tell: (line: string) => void): Promise<string[]> {
  const { address, stop } = await serve(output);
  const chapter = pagesOf(output).find((path) => /\/read\/(?!index)/.test(path) && readFileSync(path).length > 20_000);
  const pages = ['index.html', ...(chapter ? [chapter.slice(output.length + 1)] : [])];
  try {
    const found: string[] = [];
    for (const page of pages) {
      const scores = scoresOf(await lighthouse(program, `${address}${page}`));
      // It measures this machine as much as the page: told, and not judged.
      tell(`  ${page}: performance ${scores('performance')}, 95 wished for`);
      found.push(...belowAsked(page, scores));
    }
    return found;
  } finally {
    stop();
  }
}

type Scores = (category: string) => number;

const scoresOf = (report: string): Scores => {
  const { categories } = JSON.parse(report) as { categories: Record<string, { score: number | null }> };
  return (name) => Math.round((categories[name]?.score ?? 0) * 100);
};

const belowAsked = (page: string, scores: Scores): string[] =>
  Object.entries(asked).flatMap(([name, least]) =>
    scores(name) < least ? [`${page}: ${name} ${scores(name)}, ${least} asked`] : [],
  );

/** It runs beside the server that answers it. */
const lighthouse = (program: string, url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const words = ['--quiet', '--output=json', `--only-categories=${[...Object.keys(asked), 'performance'].join(',')}`];
    const child = spawn(program, [url, ...words, '--chrome-flags=--headless --no-sandbox'], {
      env: { ...process.env, CHROME_PATH: browser },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let report = '';
    child.stdout.on('data', (chunk: Buffer) => {
      report += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', () => resolve(report));
  });

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

async function serve(folder: string): Promise<{ address: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://site/').pathname));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const isThere = existsSync(file);
    const type = mediaTypes[extname(file)] ?? 'text/plain';
    // As every host does.
    const isPacked = isThere && /^text|svg/.test(type);
    response.writeHead(isThere ? 200 : 404, { 'content-type': type, ...(isPacked && { 'content-encoding': 'gzip' }) });
    const content = isThere ? readFileSync(file) : '';
    response.end(isPacked ? gzipSync(content) : content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
