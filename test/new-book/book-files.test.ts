import { expect, test } from 'vitest';
import type { UiLanguage } from '../../pipeline/diagnostics/rule.js';
import { type BookRecord, bookModel, modelToPaste } from '../../pipeline/diagnostics/rules/book-model.js';
import { bookFiles } from '../../pipeline/new-book/book-files.js';
import { readBook } from '../../pipeline/read-book.js';
import { licenses } from '../../pipeline/rights/licenses.js';
import { cslFiles } from '../../pipeline/system/csl-files.js';
import { findThemeFolder } from '../../pipeline/system/theme-folder.js';
import { folderOf } from '../editions/source/borrowed-book.js';

const record = (change: Partial<BookRecord>): BookRecord => ({
  title: 'Le port',
  lang: 'fr',
  authors: ['Ada Field'],
  license: 'CC-BY-SA-4.0',
  year: '2026',
  published: '2026-11-29',
  ownPictures: true,
  ...change,
});

const world = {
  csl: cslFiles,
  bookFolder: () => Promise.resolve(undefined),
  themeFolder: (name: string) => findThemeFolder(name, process.cwd()),
  progress: () => () => undefined,
};

const read = (book: BookRecord, language: UiLanguage) => {
  const encoder = new TextEncoder();
  const files = new Map([...bookFiles(book, language)].map(([path, text]) => [path, encoder.encode(text)]));
  return readBook(folderOf('port', files), language, world);
};

/** Older versions and national ports ask for nothing that these do not. */
const today = [...licenses.keys()].filter((id) => !/^LicenseRef-|^CC-BY.*-[123]\.|AU$/.test(id));

test('under every licence of today, nothing is wrong with a new book', { timeout: 120_000 }, async () => {
  expect(today).toContain('CC-BY-NC-ND-4.0');
  for (const license of today) {
    const { diagnostics } = await read(record({ license }), 'fr');
    expect(diagnostics.messages.map(String), license).toEqual([]);
  }
});

test.each(['fr', 'en'] as const)(
  'the model in %s is typeset already where the manuscript is not asked to be',
  async (language) => {
    const { diagnostics, book } = await read(record({ lang: language }), language);
    expect(diagnostics.messages).toEqual([]);
    expect(book?.contents).toHaveLength(1);
  },
);

test.each([
  ...['1984', 'true', 'No', 'Vie : mode d’emploi', '- tiret', 'C# pour tous', '"Cité"', "L'été", 'a, b', '{x}', '@moi'],
  ...['Une\\barre', '*', '# dièse', 'fin:', '日本', 'Null', '12 h 30', ' — '],
])('%s is read back from the header as it was given, as a title and as a name', async (text) => {
  const { book, diagnostics } = await read(record({ title: `${text}`, authors: [text], publisher: text }), 'fr');
  expect(diagnostics.hasErrors).toBe(false);
  expect(book?.contributors.map(({ name }) => name)).toEqual([text.trim()]);
  expect(book?.publishers).toEqual([text.trim()]);
});

test.each(['fr', 'en'] as const)(
  'what a book without a header is shown is that model, its dates to be filled in (%s)',
  (language) => {
    const keys = (text: string): readonly string[] => [...text.matchAll(/^(?:# )?(\w+):/gm)].map(([, key = '']) => key);
    const pasted = modelToPaste('Le port', language);
    const written = bookModel(record({ ownPictures: false }), language);
    expect(keys(pasted)).toEqual(keys(written));
    expect(pasted.replace(/AAAA|YYYY/, '2026')).toMatch(/year: 2026/);
  },
);
