import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserCandidates } from '../pipeline/system/browser/browser-candidates.js';
import { validityProofs } from '../pipeline/verification/epub/validity.js';
import { type PdfFile, readPdf } from '../pipeline/verification/pdf/pdf-file.js';
import { runLivres } from './commands/run-livres.js';
import { makeFolder } from './system/temporary-folder.js';

const book = join(import.meta.dirname, 'fixtures/books/four');
const golden = join(import.meta.dirname, 'golden');
const debianEpubCheck = '/usr/share/java/epubcheck.jar';

let folder: string;
let output: string;

/** One book, all editions, once: every test below opens what came out. */
beforeAll(async () => {
  folder = await makeFolder({ 'package.json': '{"livres":{"press":{"name":"La Presse d’essai"}}}' });
  const run = await runLivres(['build', book], folder);
  expect(run.code, run.stderr).toBe(0);
  output = join(folder, 'output/four');
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const bytesOf = async (path: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(output, path)));

test('the output folder holds what the design says, and its checksums are right', async () => {
  const names = await readdir(output);
  expect(names).toEqual(
    expect.arrayContaining([
      'SHA256SUMS',
      'four-source.zip',
      'four.epub',
      'four.pdf',
      'index.html',
      'read',
      'report.json',
    ]),
  );
  const sums = (await readFile(join(output, 'SHA256SUMS'), 'utf8')).trim().split('\n');
  expect(sums).toHaveLength(3);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(await bytesOf(name))
        .digest('hex'),
    ).toBe(sum);
  }
  expect(await readdir(join(folder, 'output'))).toEqual(
    expect.arrayContaining(['atom.xml', 'four', 'index.html', 'onix.xml', 'opds.json', 'opds.xml']),
  );
});

test('every edition was read back, and every fact holds', async () => {
  const report = JSON.parse(await readFile(join(output, 'report.json'), 'utf8'));
  const { evidence } = report as { evidence: { format: string; proofs: { fact: string; holds: boolean }[] }[] };
  expect(evidence.map(({ format }) => format).sort()).toEqual(['epub', 'pdf', 'source', 'web']);
  for (const { format, proofs } of evidence) {
    expect(proofs.filter(({ holds }) => !holds)).toEqual([]);
    const facts = new Set(proofs.map(({ fact }) => fact));
    expect([...facts], format).toEqual(expect.arrayContaining(['license', 'holder', 'year']));
    if (format !== 'source')
      expect([...facts], format).toEqual(expect.arrayContaining(['text', 'credit', 'attribution']));
  }
});

test('the EPUB is valid: epubcheck-ts everywhere, EPUBCheck too where it and Java are', async () => {
  expect((await validityProofs(await bytesOf('four.epub'), 'four.epub')).filter(({ holds }) => !holds)).toEqual([]);
  if (!existsSync(debianEpubCheck)) return;
  const { stdout, stderr, error } = spawnSync('java', ['-jar', debianEpubCheck, join(output, 'four.epub')], {
    encoding: 'utf8',
  });
  if (!error) expect(`${stdout}${stderr}`).toMatch(/No errors or warnings detected/);
}, 120_000);

describe('the PDF', () => {
  let pdf: PdfFile;
  beforeAll(async () => {
    pdf = await readPdf(await bytesOf('four.pdf'));
  });

  test('has the outline of the contents', async () => {
    await expect(`${JSON.stringify(pdf.outline, null, 2)}\n`).toMatchFileSnapshot(join(golden, 'four-outline.json'));
  });

  test('numbers its front matter in roman, its body in arabic', () => {
    const isRoman = (label: string): boolean => /^[ivx]+$/.test(label);
    const roman = pdf.pages.filter(isRoman);
    const arabic = pdf.pages.slice(pdf.pages.findLastIndex(isRoman) + 1);
    expect(pdf.pages.slice(0, pdf.pages.findIndex(isRoman))).toEqual(['C1', 'C2']);
    expect(roman.length).toBeGreaterThan(3);
    expect(arabic).toEqual(arabic.map((_, index) => String(index + 1)));
  });

  test('has its text, no soft hyphens left in it, and all its fonts', () => {
    const text = pdf.lines
      .flat()
      .map((line) => line.text)
      .join('\n');
    expect(text).toContain('que l’on connaît');
    // One that broke its line stays, before the hyphen that was painted.
    expect(text).not.toMatch(/\u00AD(?!\u2010?$)/m);
    expect(pdf.missingFonts).toEqual([]);
    expect(pdf.fonts.join()).toContain('SourceSerif4');
  });

  test('says its licence in XMP', () => {
    expect(pdf.xmp).toContain('https://creativecommons.org/licenses/by-sa/4.0/');
    expect(pdf.xmp).toContain('Maëlle Kervadec');
    expect(pdf.tagged).toBe(true);
    expect(pdf.lang).toBe('fr');
  });
});

test('the web pages open from the disk, without a message in the console and without asking for anything elsewhere', async () => {
  const candidates = browserCandidates({ env: process.env });
  const { value: candidate } = await candidates.next();
  if (!candidate) throw new Error('No browser, not even the embedded one');
  const browser = await puppeteer.launch({
    executablePath: candidate.executable,
    env: { ...process.env, ...candidate.env },
    args: ['--no-sandbox', '--allow-file-access-from-files'],
  });
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) complaints.push(request.url());
    });
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    for (const path of [
      '../index.html',
      'index.html',
      'read/index.html',
      'read/registre.html',
      'read/formules.html',
      'read/colophon.html',
    ]) {
      await page.goto(pathToFileURL(join(output, path)).href);
      expect(await page.title()).not.toBe('');
    }
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
}, 120_000);

test('building again gives the same bytes, in another time zone too', async () => {
  const again = await makeFolder({ 'package.json': '{"livres":{"press":{"name":"La Presse d’essai"}}}' });
  try {
    const run = await runLivres(['build', book], again, { TZ: 'Pacific/Auckland' });
    expect(run.code, run.stderr).toBe(0);
    expect(await hashes(join(again, 'output'))).toEqual(await hashes(join(folder, 'output')));
  } finally {
    await rm(again, { recursive: true, force: true });
  }
}, 300_000);

test('a draft says so in every edition', async () => {
  const drafts = await makeFolder({});
  try {
    const run = await runLivres(['build', book, '--draft', '--out', join(drafts, 'output')], drafts);
    expect(run.code, run.stderr).toBe(0);
    const report = JSON.parse(await readFile(join(drafts, 'output/four/report.json'), 'utf8'));
    const { evidence } = report as { evidence: { format: string; proofs: { fact: string; holds: boolean }[] }[] };
    const marks = evidence.flatMap(({ format, proofs }) =>
      proofs.filter(({ fact }) => fact === 'draft').map(({ holds }) => `${format}: ${holds}`),
    );
    expect(marks.sort()).toEqual(['epub: true', 'pdf: true', 'web: true']);
  } finally {
    await rm(drafts, { recursive: true, force: true });
  }
}, 300_000);

test('the source bundle builds the same editions', async () => {
  const again = await makeFolder({
    'package.json': '{"livres":{"press":{"name":"La Presse d’essai"}}}',
    'bundle/.keep': '',
  });
  try {
    const { unzipSync } = await import('fflate');
    for (const [path, bytes] of Object.entries(unzipSync(await bytesOf('four-source.zip')))) {
      const place = join(again, 'bundle', path);
      await cp(join(again, 'bundle/.keep'), place, { recursive: true });
      await writeFile(place, bytes);
    }
    const run = await runLivres(['build', join(again, 'bundle/four'), '--edition', 'epub,web'], again);
    expect(run.code, run.stderr).toBe(0);
    const rebuilt = createHash('sha256')
      .update(await readFile(join(again, 'output/four/four.epub')))
      .digest('hex');
    expect(rebuilt).toHaveLength(64);
    const first = await runLivres(['build', book, '--edition', 'epub,web', '--out', join(again, 'first')], again);
    expect(first.code, first.stderr).toBe(0);
    expect(await hashes(join(again, 'output/four'), ['report.json'])).toEqual(
      await hashes(join(again, 'first/four'), ['report.json']),
    );
  } finally {
    await rm(again, { recursive: true, force: true });
  }
}, 300_000);

describe('livres verify', () => {
  test('agrees with the finished files', async () => {
    const { code, stdout } = await runLivres(['verify', output], folder);
    expect(stdout).toContain('tout concorde');
    expect(stdout.match(/✓/g)).toHaveLength(4);
    expect(code).toBe(0);
  }, 120_000);

  test('catches another licence in the package document, and one in the PDF', async () => {
    const tampered = await makeFolder({});
    try {
      await cp(output, join(tampered, 'four'), { recursive: true });
      await tamperEpub(join(tampered, 'four/four.epub'));
      await tamperPdf(join(tampered, 'four/four.pdf'));
      const { code, stdout } = await runLivres(['verify', join(tampered, 'four')], folder);
      expect(code).toBe(1);
      expect(stdout).toMatch(/✗ .*four\.epub/);
      expect(stdout).toMatch(/✗ .*four\.pdf/);
      expect(stdout).toContain('trouvé « https://creativecommons.org/licenses/by-nc/4.0/');
    } finally {
      await rm(tampered, { recursive: true, force: true });
    }
  }, 120_000);
});

const otherLicense = (text: string): string => text.replaceAll('licenses/by-sa/4.0/', 'licenses/by-nc/4.0/');

async function tamperEpub(path: string): Promise<void> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(await readFile(path));
  const opf = Object.keys(zip.files).find((name) => name.endsWith('.opf')) ?? '';
  zip.file(opf, otherLicense((await zip.file(opf)?.async('string')) ?? ''));
  await writeFile(path, await zip.generateAsync({ type: 'nodebuffer' }));
}

/** The packet stands uncompressed in the file, as XMP asks; `by-nc` is as long as `by-sa`. */
async function tamperPdf(path: string): Promise<void> {
  const text = (await readFile(path)).toString('latin1');
  await writeFile(path, Buffer.from(otherLicense(text), 'latin1'));
}

async function hashes(root: string, left: readonly string[] = []): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !left.includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const found = paths.sort().map(async (path) => [
    path.slice(root.length),
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(found)) as Record<string, string>;
}
