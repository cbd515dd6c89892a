import type { Diagnostics, Place } from '../../diagnostics/diagnostics.js';
import { nearestPath } from '../../diagnostics/nearest-path.js';
import { isMarkdown } from '../is-markdown.js';
import type { BookFolder } from '../manuscript.js';
import { resolvePath } from '../resolve-path.js';
import type { Listed, ListedChapter, ListedPart } from './listed.js';
import type { WrittenChapter, WrittenList, WrittenPart } from './written-list.js';

/** A list, its text, and the folder that its chapters are looked for in. */
interface Settling {
  readonly path: string;
  readonly text: string;
  readonly list: WrittenList;
  readonly files: BookFolder['files'];
  readonly seen: Set<string>;
  /** What is wrong, told when the list turns out to be that of this book. */
  readonly told: ((diagnostics: Diagnostics) => void)[];
}

/**
 * Finds the chapters of a list in the folder, each once. What it names that is not there, or is no Markdown, is reported, and
 * so are chapters that have but a title. Undefined when none is there: the list is not that of this book.
 */
export const settleList = (
  path: string,
  text: string,
  list: WrittenList,
  { files }: Pick<BookFolder, 'files'>,
  diagnostics: Diagnostics,
): Listed | undefined => {
  const settling: Settling = { path, text, list, files, seen: new Set([path]), told: [] };
  const entries = list.entries.flatMap((entry) => ('part' in entry ? part(entry, settling) : chapter(entry, settling)));
  if (entries.length === 0) return undefined;
  for (const tell of settling.told) tell(diagnostics);
  return { path, entries };
};

const part = (written: WrittenPart, settling: Settling): readonly (ListedPart | ListedChapter)[] => {
  const page = typeof written.part === 'string' ? [] : chapter({ ...written.part }, settling);
  const contents = written.contents.flatMap((each) => chapter(each, settling));
  if (page.length + contents.length === 0) return [];
  if (typeof written.part === 'string') return [{ part: written.part, contents }];
  return [{ part: '', contents: [...page.map((each) => ({ ...each, type: 'part' as const })), ...contents] }];
};

const chapter = (entry: WrittenChapter, settling: Settling): readonly ListedChapter[] => {
  const { list, files, seen, told, path: file, text } = settling;
  const { written, ...said } = entry;
  const place: Place = { file, at: placeIn(text, written === '' ? `[${said.title}]` : written) };
  if (written === '') {
    told.push((diagnostics) => diagnostics.add('listed-chapter-draft', { list: file, title: said.title ?? '' }, place));
    return [];
  }
  if (isAddress(written)) return [];
  const path = resolvePath(list.from, written);
  const found = [path, ...extensions.map((extension) => `${path}${extension}`)].find(
    (one) => one !== undefined && isMarkdown(one) && files.has(one),
  );
  if (found === undefined) {
    const nearest = nearestPath(path ?? written, [...files.keys()].filter(isMarkdown)) ?? '';
    told.push((diagnostics) => diagnostics.add('listed-file-missing', { list: file, path: written, nearest }, place));
    return [];
  }
  if (seen.has(found) || found === 'book.md') return [];
  seen.add(found);
  return [{ path: found, ...said }];
};

/** Jupyter Book leaves them out. */
const extensions = ['.md', '.Rmd', '.qmd'];

const isAddress = (written: string): boolean => /^(?:[a-z][\w+.-]+:|\/\/|#)/i.test(written);

/** Where a list first has some words. */
const placeIn = (text: string, words: string): Place['at'] => {
  const offset = text.indexOf(words);
  if (offset < 0) return undefined;
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
};
