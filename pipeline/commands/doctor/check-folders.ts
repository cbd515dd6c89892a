import { cacheFolder } from '../../system/cache-folder.js';
import { allBooks } from '../../system/find-books.js';
import { type FolderState, folderState } from '../../system/folder-state.js';
import { shownPath } from '../shown-path.js';
import type { Examined, Finding } from './finding.js';

/** Bytes below which a disk is nearly full. */
const little = 500e6;

/** Whether there are books, and whether a new one could be made beside them. */
export async function checkBooks(examined: Examined): Promise<Finding> {
  const subject = 'books';
  const { context, words } = examined;
  const { books } = context.configuration;
  const folder = shownPath(books);
  const state = await folderState(books);
  if (state.kind === 'file') return { subject, state: 'missing', ...words.isFile(folder) };
  const found = await allBooks(books);
  if (found.length === 0) return { subject, state: 'attention', ...words.noBooks(folder) };
  // Books that may only be read can be built all the same.
  return { subject, state: 'works', says: words.books(found.length, folder) };
}

/** Whether editions can be written. */
export async function checkOutput({ context, words }: Examined, output: string): Promise<Finding> {
  const subject = 'output';
  const folder = shownPath(output);
  const state = await folderState(output);
  if (state.kind === 'file') return { subject, state: 'missing', ...words.isFile(folder) };
  if (!state.writable) return { subject, state: 'missing', ...words.notWritable(folder) };
  if (isNearlyFull(state)) {
    const free = `${Math.round((state.free ?? 0) / 1e6)}\u00a0${context.say.megabyte}`;
    return { subject, state: 'attention', ...words.diskFull(folder, free) };
  }
  return { subject, state: 'works', says: words.output(folder, state.kind === 'folder') };
}

const isNearlyFull = ({ free }: FolderState): boolean => free !== undefined && free < little;

/** Whether what can be made again has a place to stay. */
export async function checkCache({ context, words }: Examined): Promise<Finding> {
  const subject = 'cache';
  try {
    return { subject, state: 'works', says: words.cache(await cacheFolder(context.env)) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { subject, state: 'attention', ...words.noCache(problem) };
  }
}
