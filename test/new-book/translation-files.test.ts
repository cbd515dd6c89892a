import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderOfFiles } from '../../pipeline/new-book/folder-of-files.js';
import { markLanguage } from '../../pipeline/new-book/mark-language.js';
import { type TranslationOrder, translationFiles } from '../../pipeline/new-book/translation-files.js';
import { readBook } from '../../pipeline/read-book.js';
import { cslFiles } from '../../pipeline/system/csl-files.js';
import { findThemeFolder } from '../../pipeline/system/theme-folder.js';

const original = `---
# La fiche.
title: Le port # provisoire
lang: fr
contributors:
  - { name: Zoé Ünal, roles: [aut] }
  - { name: Camille Orsini, roles: [aut, ill] }
license: CC-BY-SA-4.0
copyright: { year: 2020, holder: Zoé Ünal }
uncredited: own
published: 2025-06-27
version: 2.3.0
changes: [{ version: 2.3.0, text: Revu. }]
identifiers: { doi: 10.5281/zenodo.1 }
source: https://example.org/port
translations: [hafen]
typography: { guillemets: nbsp }
contents: [deux.md, { part: Suite, contents: [un.md] }]
---
La quatrième.
`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = new Map([
  ['book.md', bytes(original)],
  ['un.md', bytes('# Un\n\nUne haie.\n')],
  ['deux.md', bytes('---\ntitle: Deux # mers\n---\nDeux haies.\n')],
  ['notes.md', bytes('Hors du livre.\n')],
  ['images/un.bin', new Uint8Array([0, 255])],
]);

const order: TranslationOrder = {
  lang: 'en',
  translators: ['Ada Field'],
  published: '2026-11-29',
  isBeside: true,
};

const translated = async (change: Partial<TranslationOrder> = {}): Promise<ReadonlyMap<string, Uint8Array>> => {
  const { book } = await readBook(folderOfFiles('port', 'books/port', files), 'fr', {
    csl: cslFiles,
    bookFolder: () => Promise.resolve(undefined),
    themeFolder: (name) => findThemeFolder(name, process.cwd()),
    progress: () => () => undefined,
  });
  if (!book) throw new Error('no book');
  return translationFiles(files, book, { ...order, ...change });
};

const textOf = (made: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(made.get(path));
const headerOf = (made: ReadonlyMap<string, Uint8Array>) =>
  parse(textOf(made, 'book.md').split(/^---$/m)[1] ?? '') as Record<string, unknown>;

test('the header names the original and who translates it, and leaves out what is the original’s own', async () => {
  const made = await translated();
  expect(headerOf(made)).toEqual({
    title: 'Le port',
    lang: 'en',
    contributors: [
      { name: 'Zoé Ünal', roles: ['aut'] },
      { name: 'Camille Orsini', roles: ['aut', 'ill'] },
      { name: 'Ada Field', roles: ['trl'] },
    ],
    license: 'CC-BY-SA-4.0',
    copyright: { year: 2026, holder: 'Ada Field' },
    uncredited: 'own',
    published: '2026-11-29',
    version: '0.1.0',
    original: {
      title: 'Le port',
      lang: 'fr',
      author: 'Zoé Ünal et Camille Orsini',
      license: 'CC-BY-SA-4.0',
      url: 'https://example.org/port',
    },
    translations: ['port', 'hafen'],
    contents: ['deux.md', { part: 'Suite', contents: ['un.md'] }],
  });
  expect(textOf(made, 'book.md')).toContain('title: Le port # provisoire');
});

test('what was asked for is in the header; a book elsewhere is no translation of this catalogue', async () => {
  const made = await translated({ title: 'The Port', license: 'LAL-1.3', publisher: 'Le Lavoir', isBeside: false });
  expect(headerOf(made)).toMatchObject({ title: 'The Port', license: 'LAL-1.3', publisher: 'Le Lavoir' });
  expect(headerOf(made)).not.toHaveProperty('translations');
});

test('chapters say that they are not translated yet, and other files are copied as they are', async () => {
  const made = await translated();
  expect(textOf(made, 'un.md')).toBe('---\nlang: fr\n---\n\n# Un\n\nUne haie.\n');
  expect(textOf(made, 'deux.md')).toBe('---\ntitle: Deux # mers\nlang: fr\n---\nDeux haies.\n');
  expect(textOf(made, 'notes.md')).toBe('Hors du livre.\n');
  expect(made.get('images/un.bin')).toEqual(new Uint8Array([0, 255]));
});

test('a chapter that says its language keeps it', () => {
  const chapter = '---\nlang: la\n---\nArma virumque.\n';
  expect(markLanguage(chapter, 'fr')).toBe(chapter);
});
