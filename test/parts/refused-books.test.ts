import { describe, expect, it } from 'vitest';
import { readBook } from '../../pipeline/read-book.js';

import type { Files } from '../book/read-book.js';
import { memoryFolder } from '../manuscript/memory-folder.js';
import { communsFolder } from '../theme/communs.js';
import { faultyBooks } from './faulty-books.js';

const problemsOf = async (files: Files): Promise<readonly string[]> => {
  const world = { progress: () => () => undefined, themeFolder: () => communsFolder() };
  const { diagnostics } = await readBook(memoryFolder(files), 'fr', world);
  return diagnostics.messages.map(({ file, line, column, ruleId }) => `${file}:${line}:${column} ${ruleId}`);
};

describe('a book with', () => {
  it.each(faultyBooks)('$fault is refused, and its mended twin passes', async ({ files, refused, mended }) => {
    expect(await problemsOf(files)).toEqual([refused]);
    expect(await problemsOf(mended)).toEqual([]);
  });
});
