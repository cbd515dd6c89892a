import { resolvePath } from '../resolve-path.js';
import { byNames } from './by-names.js';
import { isGroup, itemsOf, readSettings, textUnder, under } from './settings.js';
import { type WrittenChapter, type WrittenList, type WrittenPart, writtenChapter } from './written-list.js';

/**
 * The `nav` of `mkdocs.yml`: its groups are parts, groups within them follow one another. Without a `nav`, the files of its
 * folder in the order of their names.
 */
export const readMkdocs = (path: string, text: string, files: readonly string[]): WrittenList => {
  const settings = readSettings(text);
  const docs = textUnder(settings, 'docs_dir') ?? 'docs';
  const nav = under(settings, 'nav');
  const folder = resolvePath(path, docs);
  if (Array.isArray(nav)) return { from: `${folder ? `${folder}/` : ''}${path}`, entries: nav.flatMap(entriesOf) };
  const inside = files.filter((file) => folder && file.startsWith(`${folder}/`));
  return { from: path, entries: byNames(inside) };
};

const entriesOf = (entry: unknown): readonly (WrittenChapter | WrittenPart)[] => {
  if (!isGroup(entry)) return chaptersOf(entry);
  return Object.entries(entry).flatMap(([title, value]): readonly (WrittenChapter | WrittenPart)[] =>
    Array.isArray(value) ? [{ part: title, contents: chaptersOf(value) }] : chaptersOf(value, title),
  );
};

const chaptersOf = (value: unknown, title?: string): readonly WrittenChapter[] => {
  if (typeof value === 'string') return isAddress(value) ? [] : [writtenChapter(value, title)];
  if (isGroup(value)) return Object.entries(value).flatMap(([name, each]) => chaptersOf(each, name));
  return itemsOf(value).flatMap((each) => chaptersOf(each));
};

const isAddress = (written: string): boolean => /^(?:[a-z][\w+.-]*:|\/\/|\/|#)/i.test(written);
