import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../system/temporary-folder.js';
import { runLivres } from './run-livres.js';

const sheet = (version: string, collection: string): string => `---
title: Le pain
lang: fr
contributors: [{ name: Ada Lovelace, roles: [aut] }]
license: CC-BY-SA-4.0
copyright: { year: 2026, holder: Ada Lovelace }
published: 2026-11-22
version: ${version}
collection: { title: ${collection} }
changes: [{ version: ${version}, text: "Nouveau en ${version}." }]
---
Un pain.
`;

test('a new version keeps the files of the former ones, which the page of the book offers', async () => {
  const folder = await temporaryFolder({
    'books/pain/book.md': sheet('1.0.0', 'Essais'),
    'books/pain/un.md': '# Un\n\nMie.\n',
  });
  const output = join(folder, 'output');
  const build = async (version: string, collection: string): Promise<void> => {
    await writeFile(join(folder, 'books/pain/book.md'), sheet(version, collection));
    const { code, stderr } = await runLivres(['build', '--edition', 'source'], folder);
    expect(code, stderr).toBe(0);
  };
  await build('1.0.0', 'Essais');
  expect(await readdir(join(output, 'catalogue'))).toContain('collection-essais.html');
  const first = await readFile(join(output, 'pain/pain-source.zip'));
  await build('1.1.0', 'Manuels');
  await build('1.1.0', 'Manuels');
  await build('2.0.0', 'Manuels');

  expect((await readdir(join(output, 'pain/versions'))).sort()).toEqual([
    'pain-source-1.0.0.zip',
    'pain-source-1.1.0.zip',
  ]);
  expect(await readFile(join(output, 'pain/versions/pain-source-1.0.0.zip'))).toEqual(first);
  const latest = unzipSync(await readFile(join(output, 'pain/pain-source.zip')));
  expect(new TextDecoder().decode(latest['pain/book.md'])).toContain('version: 2.0.0');
  const page = await readFile(join(output, 'pain/index.html'), 'utf8');
  expect(page).toContain('La dernière est la 2.0.0');
  expect(page).toContain('href="versions/pain-source-1.1.0.zip"');
  expect(page).toContain('href="versions/pain-source-1.0.0.zip"');
  expect(page).toContain('Nouveau en 2.0.0.');
  expect(await readFile(join(output, 'pain/SHA256SUMS'), 'utf8')).toMatch(
    /^[0-9a-f]{64} {2}versions\/pain-source-1\.0\.0\.zip$/m,
  );
  // The collection that lost its book lost its page.
  expect((await readdir(join(output, 'catalogue'))).filter((name) => name.startsWith('collection-'))).not.toContain(
    'collection-essais.html',
  );
}, 180_000);
