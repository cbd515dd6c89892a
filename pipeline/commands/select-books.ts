import { basename } from 'node:path';
import { allBooks, findBook } from '../system/find-books.js';
import { UsageError } from './usage-error.js';
import type { Wording } from './wording.js';

/**
 * Folders of the books that a command is asked for; every book under `books` when none is named.
 *
 * @throws {UsageError} for an unknown book, two of the same name, or no book at all.
 */
export async function selectBooks(names: readonly string[], books: string, say: Wording): Promise<string[]> {
  const folders =
    names.length === 0 ? await allBooks(books) : await Promise.all(names.map((name) => named(name, books, say)));
  if (folders.length === 0) throw new UsageError(say.nothingToBuild(books));
  const unique = [...new Set(folders)];
  const slugs = unique.map((folder) => basename(folder));
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) !== index);
  if (twice !== undefined) throw new UsageError(say.sameSlug(twice));
  return unique;
}

async function named(name: string, books: string, say: Wording): Promise<string> {
  const folder = await findBook(name, books);
  if (folder === undefined) throw new UsageError(say.noSuchBook(name));
  return folder;
}
