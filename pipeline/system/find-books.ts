import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

/**
 * The folder of a book that an editor named: a path, or the bare name of a folder under `books`.
 * A folder without `book.md` is a book all the same (its absence is the manuscript stage's to report).
 */
export async function findBook(name: string, books: string): Promise<string | undefined> {
  const bare = !/[/\\]/.test(name) && name !== '.' && name !== '..';
  const places = bare ? [join(books, name), resolve(name)] : [resolve(name)];
  for (const place of places) {
    const folder = basename(place) === 'book.md' ? resolve(place, '..') : place;
    if (await isFolder(folder)) return folder;
  }
  return undefined;
}

/** Every folder under `books` that holds a `book.md`, in code-point order; hidden ones, which are being made, excepted. */
export async function allBooks(books: string): Promise<string[]> {
  const names = await readdir(books).catch(() => []);
  return names
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => join(books, name))
    .filter((folder) => existsSync(join(folder, 'book.md')));
}

/** Whether there is a folder at a path. */
export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
