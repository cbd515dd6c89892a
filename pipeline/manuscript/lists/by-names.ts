import { compareNames } from '../compare-names.js';
import { isMarkdown } from '../is-markdown.js';
import { type WrittenChapter, writtenChapter } from './written-list.js';

const opening = /^(?:index|readme)\.\w+$/i;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Chapters in the order of their names, the `index` of a folder before all that the folder holds. */
export const byNames = (files: readonly string[]): readonly WrittenChapter[] => {
  const key = (path: string): string => (opening.test(path.slice(folderOf(path).length)) ? folderOf(path) : path);
  return files
    .filter(isMarkdown)
    .toSorted((a, b) => compareNames(key(a), key(b)) || compareNames(a, b))
    .map((path) => writtenChapter(path));
};
