import type { ReadingWorld } from '../read-book.js';
import { bookFolderNamed } from '../system/book-folder.js';
import { cslFiles } from '../system/csl-files.js';
import { findThemeFolder } from '../system/theme-folder.js';
import type { Context } from './context.js';

/** The world of commands that only read books: nothing is printed, and nobody watches. */
export const readingWorld = ({ configuration }: Context): ReadingWorld => ({
  progress: () => () => undefined,
  csl: cslFiles,
  bookFolder: (name) => bookFolderNamed(name, configuration.books),
  themeFolder: (name) => findThemeFolder(name, configuration.root),
});
