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
