import type { ReadingWorld } from '../read-book.js';
import { bookFolderBeside } from '../system/book-folder.js';
import { cslFiles } from '../system/csl-files.js';
import { findThemeFolder } from '../system/theme-folder.js';
import type { Context } from './context.js';

/**
 * The world of commands that only read books: nothing is printed, and nobody watches.
 *
 * @param path The book's folder: those beside it are found by their names.
 */
export const readingWorld = ({ configuration }: Context, path: string): ReadingWorld => ({
  progress: () => () => undefined,
  csl: cslFiles,
  bookFolder: (name) => bookFolderBeside(path, name),
  themeFolder: (name) => findThemeFolder(name, configuration.root),
});
