import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allBooks } from '../../pipeline/system/find-books.js';
import { writeNewFolder } from '../../pipeline/system/new-folder.js';
import { temporaryFolder } from './temporary-folder.js';

const files = new Map([
  ['book.md', 'fiche'],
  ['images/un.svg', '<svg/>'],
]);

test('a new folder has all its files, and folders beside it are left alone', async () => {
  const books = await temporaryFolder({ 'port.new/notes.txt': 'à garder' });
  expect(await writeNewFolder(join(books, 'port'), files)).toBe(true);
  expect(await readFile(join(books, 'port/images/un.svg'), 'utf8')).toBe('<svg/>');
  expect((await readdir(books)).sort()).toEqual(['port', 'port.new']);
});

test('what is there stays as it is', async () => {
  const books = await temporaryFolder({ 'port/book.md': 'la mienne' });
  expect(await writeNewFolder(join(books, 'port'), files)).toBe(false);
  expect(await readFile(join(books, 'port/book.md'), 'utf8')).toBe('la mienne');
});

test('a folder that cannot be written whole is not written', async () => {
  const books = await temporaryFolder();
  const leading = new Map([...files, ['../dehors.md', 'x']]);
  await expect(writeNewFolder(join(books, 'port'), leading)).rejects.toThrow('leads out of the folder');
  expect(await readdir(books)).toEqual([]);
});

test('a book that is being made is not yet one of the books', async () => {
  const books = await temporaryFolder({ '.port.1/book.md': 'x', 'mer/book.md': 'x' });
  expect(await allBooks(books)).toEqual([join(books, 'mer')]);
});
