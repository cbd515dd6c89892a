import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BookReport } from '../../pipeline/report.js';
import { makeFolder } from '../system/temporary-folder.js';
import { runLivres } from './run-livres.js';

const header = (more: string): string =>
  `---\ntitle: Un\nlang: fr\ncontributors: [{ name: Ada, roles: [aut] }]\nlicense: CC-BY-4.0\ncopyright: { year: 2026, holder: Ada }\npublished: 2026-11-22\n${more}---\nRésumé.\n`;

let folder: string;
let shown: string;

/** A book that asks for it, of a name that ends like its files, and one that does not. */
beforeAll(async () => {
  folder = await makeFolder({
    'package.json': '{"livres":{"press":{"name":"La Presse d’essai"}}}',
    'books/un-compat/book.md': header('editions: [epub-compat]\n'),
    'books/un-compat/a.md': '# Un\n\nSoit $x^2$, et rien d’autre.\n',
    'books/deux/book.md': header(''),
    'books/deux/a.md': '# Un\n\nRien.\n',
  });
  const run = await runLivres(['build'], folder);
  expect(run.code, run.stderr).toBe(0);
  shown = run.stdout + run.stderr;
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const formatsOf = async (slug: string): Promise<readonly string[]> => {
  const report = JSON.parse(await readFile(join(folder, 'output', slug, 'report.json'), 'utf8')) as BookReport;
  return report.entry.editions.map(({ format }) => format);
};

test('a book has the usual editions, and those that it asks for', async () => {
  expect(await formatsOf('deux')).toEqual(['epub', 'pdf', 'web', 'source']);
  expect(await formatsOf('un-compat')).toEqual(['epub', 'epub-compat', 'pdf', 'web', 'source']);
});

test('what was made stands in columns, however long the names of editions are', () => {
  const [, lines = ''] = /^un-compat ·.*\n((?: {2}✓ (?:epub|pdf|web|source).*\n)+)/m.exec(shown) ?? [];
  const seconds = lines
    .trimEnd()
    .split('\n')
    .map((line) => line.indexOf(' s '));
  expect(seconds).toHaveLength(5);
  expect(new Set(seconds).size).toBe(1);
});

test('verify knows each file by what it says, although the name of the book is that of an edition', async () => {
  const output = join(folder, 'output/un-compat');
  const files = ['un-compat.epub', 'un-compat-compat.epub'].map((name) => join(output, name));
  const run = await runLivres(['verify', '--all', '--json', '--book', 'books/un-compat', ...files], folder);
  expect(run.code, run.stdout).toBe(0);
  const found = JSON.parse(run.stdout) as { format: string; proofs: { fact: string; holds: boolean }[] }[];
  expect(found.map(({ format }) => format)).toEqual(['epub', 'epub-compat']);
  for (const { proofs } of found) expect(proofs.some(({ fact }) => fact === 'text')).toBe(true);
});

test('one that does not ask for it has it by the command line, and keeps its other editions', async () => {
  const run = await runLivres(['build', 'deux', '--edition', 'epub-compat'], folder);
  expect(run.code, run.stderr).toBe(0);
  expect([...(await formatsOf('deux'))].sort()).toEqual(['epub', 'epub-compat', 'pdf', 'source', 'web']);
});
