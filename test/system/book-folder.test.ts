import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBookFolder } from '../../pipeline/system/book-folder.js';
import { temporaryFolder } from './temporary-folder.js';

test('lists files by NFC path in code-point order, hidden ones left out', async () => {
  const folder = await temporaryFolder({
    'roman/book.md': '',
    'roman/images/E\u0301toile.png': '',
    'roman/a.md': '',
    'roman/.git/config': '',
    'roman/B.md': '',
  });
  const book = await openBookFolder(join(folder, 'roman'));
  expect(book.slug).toBe('roman');
  expect([...book.files.keys()]).toEqual(['B.md', 'a.md', 'book.md', 'images/\u00C9toile.png']);
});

test('reads a file whose name is decomposed on the disk by its composed name', async () => {
  const folder = await temporaryFolder({ 'e\u0301.md': 'texte' });
  const book = await openBookFolder(folder);
  expect(new TextDecoder().decode(await book.read('\u00E9.md'))).toBe('texte');
});

test('a link that leads out of the folder is not part of the book', async () => {
  const folder = await temporaryFolder({ 'roman/book.md': '', 'secret.md': 'secret' });
  await symlink(join(folder, 'secret.md'), join(folder, 'roman/chapitre.md'));
  await symlink(join(folder, 'roman/book.md'), join(folder, 'roman/copie.md'));
  const book = await openBookFolder(join(folder, 'roman'));
  expect([...book.files.keys()]).toEqual(['book.md', 'copie.md']);
  await expect(book.read('chapitre.md')).rejects.toThrow();
  await expect(book.read('../secret.md')).rejects.toThrow();
});

test('the path of book.md opens its folder', async () => {
  const folder = await temporaryFolder({ 'essai/book.md': '', 'essai/un.md': 'abcdef' });
  const book = await openBookFolder(join(folder, 'essai/book.md'));
  expect(book.slug).toBe('essai');
  expect(new TextDecoder().decode(await book.readHead('un.md', 3))).toBe('abc');
});
