import { byNames } from './by-names.js';
import { isGroup, itemsOf, readSettings, under } from './settings.js';
import { type WrittenList, writtenChapter } from './written-list.js';

/**
 * The `rmd_files` of `_bookdown.yml`, for whatever format; without them, as bookdown does, the files beside it in the order of
 * their names, `index.Rmd` first, and not those whose names begin with `_`. Parts are headings in the files.
 */
export const readBookdown = (path: string, text: string, files: readonly string[]): WrittenList => {
  const named = under(readSettings(text), 'rmd_files');
  const lists = isGroup(named) ? Object.values(named) : [named];
  const written = lists.flatMap((list) => (typeof list === 'string' ? [list] : itemsOf(list)));
  const paths = written.filter((each) => typeof each === 'string');
  if (paths.length > 0) return { from: path, entries: paths.map((each) => writtenChapter(each)) };
  return { from: path, entries: byNames(files.filter((file) => /^[^_/][^/]*\.[Rr]md$/.test(file))) };
};
