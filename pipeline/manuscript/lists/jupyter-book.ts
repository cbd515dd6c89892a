import { isGroup, itemsOf, readSettings, textUnder, under } from './settings.js';
import { type WrittenChapter, type WrittenList, type WrittenPart, writtenChapter } from './written-list.js';

/** The `_toc.yml` of Jupyter Book: its root, then its parts (`caption`), or its chapters with their sections. */
export const readJupyterBook = (path: string, text: string): WrittenList => {
  const toc = readSettings(text);
  if (Array.isArray(toc)) return { from: path, entries: toc.flatMap(entriesOf) };
  const root = textUnder(toc, 'root');
  const entries = [
    ...(root === undefined ? [] : [writtenChapter(root, under(toc, 'title'))]),
    ...itemsOf(under(toc, 'parts')).flatMap(entriesOf),
    ...chaptersOf(nestedIn(toc)),
  ];
  return { from: path, entries };
};

/** What is nested under an entry: `chapters`, `sections` within them, or several `subtrees`. */
const nestedIn = (entry: unknown): readonly unknown[] =>
  ['chapters', 'sections', 'entries', 'subtrees'].flatMap((key) => itemsOf(under(entry, key)));

const entriesOf = (entry: unknown): readonly (WrittenChapter | WrittenPart)[] => {
  const title = textUnder(entry, 'caption') ?? textUnder(entry, 'part');
  if (title === undefined || textUnder(entry, 'file') !== undefined) return chaptersOf(entry);
  return [{ part: title, contents: chaptersOf(nestedIn(entry)) }];
};

const chaptersOf = (entry: unknown): readonly WrittenChapter[] => {
  if (!isGroup(entry)) return itemsOf(entry).flatMap(chaptersOf);
  const file = textUnder(entry, 'file');
  return [
    ...(file === undefined ? [] : [writtenChapter(file, entry['title'])]),
    ...nestedIn(entry).flatMap(chaptersOf),
  ];
};
