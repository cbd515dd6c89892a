import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../pipeline/verification/pdf/pdf-file.js';
import { writeLongBook } from './bench/long-book.js';
import { runLivres } from './commands/run-livres.js';
import { marksOf } from './editions/pdf/marks.js';
import { pageFaults } from './editions/pdf/measure-pages.js';
import { makeFolder } from './system/temporary-folder.js';

const books = join(import.meta.dirname, '../books');
/** Twenty chapters of eighteen pages, seven notes each. */
const chapters = 20;

let folder: string;
beforeAll(async () => {
  folder = await makeFolder({});
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const longBook = (): Promise<string> => writeLongBook(join(folder, 'long'), chapters);

test.for([
  ['the essay', 90, 60, () => join(books, 'essai')],
  ['the guide', 100, 4, () => join(books, 'guide')],
  ['a book of 360 pages', 360, 140, longBook],
] as const)(
  '%s: notes on the page of their call, nothing covered, no page a quarter empty without a reason',
  {
    timeout: 300_000,
  },
  async ([, fewestPages, fewestNotes, find]) => {
    const book = await find();
    const run = await runLivres(['build', book, '--edition', 'pdf', '--draft'], folder);
    expect(run.code, run.stderr).toBe(0);
    // A page that did not come out as it was laid out is told.
    expect(run.stderr + run.stdout).not.toMatch(/layout-astray|notes-at-section-end/);
    const pdf = new Uint8Array(await readFile(join(folder, 'output', basename(book), `${basename(book)}.pdf`)));
    const file = await readPdf(pdf);
    expect(file.pages.length).toBeGreaterThanOrEqual(fewestPages);
    expect([...file.destinations.keys()].filter((name) => /^note-\d+$/.test(name)).length).toBeGreaterThanOrEqual(
      fewestNotes,
    );
    expect(pageFaults(file, marksOf(pdf))).toEqual([]);
  },
);

/** A table of a dozen columns, and one with a row that is higher than a page. */
const hardTables = (): string => {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const columns = Array.from({ length: 12 }, (_, index) => index + 1);
  const sentence = 'Le four du village brûlait deux fois la semaine et chaque famille y portait sa pâte.';
  return [
    '# Tableaux',
    '',
    row(columns.map((column) => `Colonne ${column}`)),
    row(columns.map(() => '---')),
    ...[1, 2, 3].map((line) => row(columns.map((column) => `valeur-${line}-${column}`))),
    '',
    'Entre les deux tableaux.',
    '',
    row(['Jour', 'Ce que dit le cahier']),
    row(['---', '---']),
    row(['lundi', Array.from({ length: 60 }, () => sentence).join(' ')]),
    row(['mardi', 'rien']),
    '',
  ].join('\n');
};

const header = (title: string): string =>
  [
    '---',
    `title: ${title}`,
    'lang: fr',
    'contributors: [{ name: Ada, roles: [aut] }]',
    'license: CC0-1.0',
    'copyright: { year: 2026, holder: Ada }',
    'published: 2026-01-02',
    '---',
  ].join('\n');

test('lines with formulas are lines, in a font that the file brings', { timeout: 120_000 }, async () => {
  const sentence = 'Le four du village brûlait deux fois la semaine et chaque famille y portait sa pâte. ';
  const formulas = [
    'Une part, $p = \\frac{a}{b}$, et un tableau, $\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}$, dans un paragraphe.',
    '$$\n\\sum_{i=0}^{n} \\sqrt{\\frac{x_i}{2}}\n$$',
  ].join('\n\n');
  const chapter = `# Parts\n\n${Array.from({ length: 30 }, () => `${sentence.repeat(3)}\n\n${formulas}\n\n`).join('')}`;
  const made = await makeFolder({ 'parts/book.md': header('Parts'), 'parts/01.md': chapter });
  const run = await runLivres(['build', join(made, 'parts'), '--edition', 'pdf'], made);
  expect(run.code, run.stderr).toBe(0);
  expect(run.stderr + run.stdout).not.toMatch(/layout-astray|notes-at-section-end/);
  const file = await readPdf(new Uint8Array(await readFile(join(made, 'output/parts/parts.pdf'))));
  await rm(made, { recursive: true, force: true });
  expect(file.fonts.filter((font) => !/^(Source|Communs)/.test(font))).toEqual(['STIXTwoMath-Regular']);
});

test('a table of many columns is turned, its words whole; a row higher than a page goes on clear of the head', {
  timeout: 120_000,
}, async () => {
  const made = await makeFolder({ 'tables/book.md': header('Tableaux'), 'tables/01.md': hardTables() });
  const run = await runLivres(['build', join(made, 'tables'), '--edition', 'pdf'], made);
  expect(run.code, run.stderr).toBe(0);
  const pdf = new Uint8Array(await readFile(join(made, 'output/tables/tables.pdf')));
  await rm(made, { recursive: true, force: true });
  const pages = marksOf(pdf);
  const lines = pages.flatMap((page) => page.lines);
  const turned = lines.filter(({ text }) => /valeur-\d-12$/.test(text.trim()));
  expect(turned).toHaveLength(3);
  for (const { top, bottom, left, right } of turned) expect(bottom - top).toBeGreaterThan(2 * (right - left));
  expect(lines.filter(({ text }) => text.includes('Ce que dit le cahier'))).toHaveLength(1);
  expect(pageFaults(await readPdf(pdf), pages).filter(({ what }) => what === 'lines overlap')).toEqual([]);
});
