import { isMarkdown } from './is-markdown.js';
import type { BookFolder } from './manuscript.js';
import { resolvePath } from './resolve-path.js';

/** The list of chapters that mdBook and GitBook keep. */
export const summaryPath = 'SUMMARY.md';

const link = /\]\(\s*<?([^()<>\s#?]+)/g;

const decoded = (written: string): string => {
  try {
    return decodeURI(written);
  } catch {
    return written;
  }
};

/** The chapters in the order of a `SUMMARY.md`, each once; what it names that is not in the folder is left out. */
export const chaptersOfSummary = (text: string, { files }: Pick<BookFolder, 'files'>): readonly string[] => {
  const paths = [...text.matchAll(link)].flatMap(
    ([, written = '']) => resolvePath(summaryPath, decoded(written)) ?? [],
  );
  return [...new Set(paths)].filter((path) => isChapter(path) && files.has(path));
};

const isChapter = (path: string): boolean => isMarkdown(path) && path !== summaryPath && path !== 'book.md';
