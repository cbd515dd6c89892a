import { isGroup, itemsOf, readSettings, textUnder, under } from './settings.js';
import { type WrittenChapter, type WrittenList, type WrittenPart, writtenChapter } from './written-list.js';

/** The `book` of `_quarto.yml`: its chapters, its parts, named or with a page of their own, and its appendices. */
export const readQuarto = (path: string, text: string): WrittenList => {
  const book = under(readSettings(text), 'book');
  const appendices = chaptersOf(under(book, 'appendices')).map((chapter) => ({
    ...chapter,
    type: 'appendix' as const,
  }));
  return { from: path, entries: [...itemsOf(under(book, 'chapters')).flatMap(entriesOf), ...appendices] };
};

const entriesOf = (entry: unknown): readonly (WrittenChapter | WrittenPart)[] => {
  const part = textUnder(entry, 'part');
  if (part === undefined) return chaptersOf(entry);
  return [{ part: /\.\w+$/.test(part) ? writtenChapter(part) : part, contents: chaptersOf(under(entry, 'chapters')) }];
};

const chaptersOf = (value: unknown): readonly WrittenChapter[] => {
  if (typeof value === 'string') return [writtenChapter(value)];
  if (!isGroup(value)) return itemsOf(value).flatMap(chaptersOf);
  const file = textUnder(value, 'file') ?? textUnder(value, 'href');
  return [...(file === undefined ? [] : [writtenChapter(file, value['text'])]), ...chaptersOf(value['chapters'])];
};
