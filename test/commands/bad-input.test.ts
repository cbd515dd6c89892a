import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../system/temporary-folder.js';
import { type Run, runLivres } from './run-livres.js';

const header = `---
title: Un roman
lang: fr
contributors:
  - { name: Maëlle Kervadec, roles: [aut] }
license: CC-BY-SA-4.0
copyright: { year: 2026, holder: Maëlle Kervadec }
uncredited: own
publisher: La Presse
published: 2026-11-22
version: 1.0.0
---
Un roman.
`;
const megabyte = 2 ** 20;

/** Folders that no edition can come from: the place that must be named, and the rule. */
const badBooks: readonly {
  readonly slug: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly place: string;
  readonly rule: string;
}[] = [
  { slug: 'sans-fiche', files: { 'un.md': '# Un\n\nTexte.\n' }, place: 'book.md', rule: 'book-file-missing' },
  {
    slug: 'yaml-casse',
    files: { 'book.md': header.replace('lang: fr', 'lang: [fr'), 'un.md': '# Un\n\nTexte.\n' },
    place: 'book.md:4:',
    rule: 'yaml-unclosed',
  },
  {
    slug: 'chapitre-absent',
    files: {
      'book.md': header.replace('\n---\nUn', '\ncontents:\n  - un.md\n  - deux.md\n---\nUn'),
      'un.md': '# Un\n\nTexte.\n',
    },
    place: 'book.md:14:5',
    rule: 'file-missing',
  },
  {
    slug: 'image-absente',
    files: { 'book.md': header, 'un.md': '# Un\n\nTexte.\n\n![Un canard](canard.png)\n' },
    place: 'un.md:5:1',
    rule: 'missing-picture',
  },
  {
    slug: 'ancre-double',
    files: { 'book.md': header, 'un.md': '# Un\n\n## Canard {#canard}\n\nA.\n\n## Cygne {#canard}\n\nB.\n' },
    place: 'un.md:7:',
    rule: 'duplicate-anchor',
  },
  {
    slug: 'licence-inconnue',
    files: { 'book.md': header.replace('CC-BY-SA-4.0', 'CC-BY-AS-4.0'), 'un.md': '# Un\n\nTexte.\n' },
    place: 'book.md:6:10',
    rule: 'license-unknown',
  },
  { slug: 'vide', files: { 'book.md': header }, place: 'book.md', rule: 'contents-empty' },
  {
    slug: 'binaire',
    files: { 'book.md': header, 'un.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) },
    place: 'un.md',
    rule: 'file-binary',
  },
  {
    slug: 'trop-lourd',
    files: { 'book.md': header, 'un.md': new Uint8Array(100 * megabyte).fill(0x61) },
    place: 'un.md',
    rule: 'file-too-large',
  },
  {
    slug: 'latin-1',
    files: { 'book.md': header, 'un.md': new Uint8Array([0x23, 0x20, 0x55, 0x6e, 0x0a, 0x0a, 0x61, 0xe9, 0x62]) },
    place: 'un.md:3:2',
    rule: 'file-not-utf8',
  },
];

let folder: string;
let refused: Run;

/** All of them at once, by path (a folder without `book.md` is no book of `books/`), and a good one among them. */
beforeAll(async () => {
  folder = await makeFolder({
    'package.json': '{"livres":{}}',
    'bon/book.md': header,
    'bon/un.md': '# Un\n\nTexte.\n',
    ...Object.fromEntries(
      badBooks.flatMap(({ slug, files }) =>
        Object.entries(files).map(([path, content]) => [`${slug}/${path}`, content]),
      ),
    ),
  });
  const slugs = ['bon', ...badBooks.map(({ slug }) => slug)];
  refused = await runLivres(['build', ...slugs, '--edition', 'epub,web'], folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(badBooks)('$slug: named with place, rule and remedy; nothing is written', ({ slug, place, rule }) => {
  const messages = refused.stderr.split('\n');
  const first = messages.findIndex((line) => line.startsWith(`${slug}/${place}`) && line.endsWith(rule));
  expect(messages[first], refused.stderr).toContain('erreur');
  expect(messages.slice(first, first + 4).join('\n')).toContain('remède');
  expect(existsSync(join(folder, 'output', slug))).toBe(false);
});

test('the exit code says that some book has errors, and the good book is built all the same', () => {
  expect(refused.code).toBe(1);
  expect(existsSync(join(folder, 'output/bon/bon.epub'))).toBe(true);
  // What the catalogue wrote is remembered; nothing half-written and no lock is left.
  expect(readdirSync(join(folder, 'output')).filter((name) => name.startsWith('.'))).toEqual(['.site']);
});

test('the same refusal in English', async () => {
  const { code, stderr } = await runLivres(['check', 'sans-fiche', '--lang', 'en'], folder);
  expect(code).toBe(1);
  expect(stderr).toContain('sans-fiche/book.md  error  ');
  expect(stderr).toContain('remedy:');
});
