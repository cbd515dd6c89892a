import { expect, test } from 'vitest';
import { faultyBooks } from '../parts/faulty-books.js';
import { temporaryFolder } from '../system/temporary-folder.js';
import { runLivres } from './run-livres.js';

const [nonCommercial] = faultyBooks;
const folder = (files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  temporaryFolder(Object.fromEntries(Object.entries(files).map(([path, content]) => [`books/essai/${path}`, content])));

test('licences prints every part with its verdict, rule, clause and remedies', async () => {
  const { code, stdout } = await runLivres(['licences', 'essai'], await folder(nonCommercial?.files));
  expect(code).toBe(1);
  expect(stdout).toMatch(/^✎ +canard\.png +image +CC BY-NC 4\.0 +David Revoy +non-commercial$/m);
  expect(stdout).toContain('FAQ de Creative Commons');
  expect(stdout).toContain('→ Remplacez l’élément');
  expect(stdout).toContain('Source Serif 4');
  expect(stdout).toContain('ce n’est pas un avis juridique');
});

test('licences --json gives the same to programs, in the language asked for', async () => {
  const words = ['--lang', 'en', 'licences', 'essai', '--json'];
  const { code, stdout } = await runLivres(words, await folder(nonCommercial?.mended));
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toContainEqual({
    kind: 'picture',
    name: 'canard.png',
    author: 'David Revoy',
    license: 'CC-BY-4.0',
    verdict: expect.objectContaining({ outcome: 'mark', rule: 'kept-apart', remedies: [] }),
    place: { file: 'book.md', line: 9 },
  });
});
