import { describe, expect, it } from 'vitest';
import { readBook } from '../../pipeline/read-book.js';
import { cslFiles } from '../../pipeline/system/csl-files.js';
import { bookFiles, type Files } from '../book/read-book.js';
import { memoryFolder } from '../manuscript/memory-folder.js';
import { communsFolder } from '../theme/communs.js';
import { faultyBooks } from './faulty-books.js';

const problemsOf = async (files: Files): Promise<readonly string[]> => {
  const world = {
    csl: cslFiles,
    progress: () => () => undefined,
    bookFolder: () => Promise.resolve(undefined),
    themeFolder: () => communsFolder(),
  };
  const { diagnostics } = await readBook(memoryFolder(files), 'fr', world);
  return diagnostics.messages.map(({ file, line, column, ruleId }) => `${file}:${line}:${column} ${ruleId}`);
};

describe('a book with', () => {
  it.each(faultyBooks)('$fault is refused, and its mended twin passes', async ({ files, refused, mended }) => {
    expect(await problemsOf(files)).toEqual([refused]);
    expect(await problemsOf(mended)).toEqual([]);
  });
});

describe('an original whose licence nobody told', () => {
  const from = (license: string): Files =>
    bookFiles([
      'title: Les Misérables',
      'lang: en',
      'contributors: [{ name: Isabel F. Hapgood, roles: [trl] }]',
      `license: ${license}`,
      'copyright: { year: 1887, holder: Public domain }',
      'published: 2020-12-29',
      'original: { title: Les Misérables, author: Victor Hugo }',
    ]);

  it('is refused in a book under a licence', async () => {
    expect(await problemsOf(from('CC-BY-4.0'))).toContain('book.md:8:11 part-license-not-known');
  });

  it('is of the public domain, as all is, in a book that bears its mark', async () => {
    expect(await problemsOf(from('https://creativecommons.org/publicdomain/mark/1.0/'))).toEqual([]);
  });
});
