import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishSource, zipOf } from '../editions/source/publish-source.js';
import { temporaryFolder } from '../system/temporary-folder.js';
import { runLivres } from './run-livres.js';

const header = (license: string): string => `---
title: Les haies
lang: fr
contributors: [{ name: Camille Orsini, roles: [aut] }]
license: ${license}
copyright: { year: 2025, holder: Camille Orsini }
uncredited: own
publisher: Presse des Cimes
published: 2025-06-27
---
La quatrième.
`;

const bundle = async (license: string): Promise<string> => {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const files = new Map([
    ['book.md', text(header(license))],
    ['un.md', text('# Un\n\nUne haie.\n')],
  ]);
  return temporaryFolder({ 'haies-source.zip': zipOf(await publishSource('haies', files)) });
};

const order = (title: string): readonly string[] => [
  ...['rebadge', 'haies-source.zip', '--publisher', 'Le Lavoir'],
  ...['--title', title, '--published', '2027-03-01'],
];

test('rebadge makes a folder of which the editions are built again', async () => {
  const folder = await bundle('CC-BY-SA-4.0');
  const made = await runLivres(order('Les haies, annotées'), folder);
  expect(made.stderr).toBe('');
  expect(made.code).toBe(0);
  const book = await readFile(join(folder, 'books/les-haies-annotées/book.md'), 'utf8');
  expect(book).toContain('publisher: Le Lavoir');
  expect(book).toMatch(/original:\n {2}title: Les haies/);
  expect(book).not.toContain('Presse des Cimes');
  const built = await runLivres(['build', '--edition', 'epub', '--edition', 'source'], folder);
  expect(built.stderr).not.toContain('erreur');
  expect(built.code).toBe(0);
  const again = await runLivres(order('Les haies, annotées'), folder);
  expect(again.stderr).toContain('existe déjà');
  expect(again.code).toBe(2);
});

test('rebadge refuses what a ND licence forbids, and writes nothing', async () => {
  const folder = await bundle('CC-BY-ND-4.0');
  const { code, stderr } = await runLivres([...order('Les haies, annotées'), '--out', 'neuf'], folder);
  expect(stderr).toContain('rebadge-forbidden');
  expect(code).toBe(1);
  await expect(readFile(join(folder, 'neuf/book.md'))).rejects.toThrow('ENOENT');
});

test('rebadge says what is no bundle', async () => {
  const folder = await temporaryFolder({ 'haies-source.zip': 'x' });
  const { code, stderr } = await runLivres(order('Titre'), folder);
  expect(stderr).toContain('haies-source.zip');
  expect(code).toBe(2);
});
