import type { Diagnostics, Place } from '../diagnostics/diagnostics.js';
import { nearestPath } from '../diagnostics/nearest-path.js';
import { isReuseFile } from '../rights/reuse/read-reuse.js';
import { compareNames } from './compare-names.js';
import { isMarkdown } from './is-markdown.js';
import { likelyTitle } from './likely-title.js';
import { listedPaths } from './lists/listed.js';
import { readList } from './lists/read-list.js';
import type { BookFolder, Manuscript, MarkdownFile } from './manuscript.js';
import { readIncluded } from './read-included.js';
import { readMarkdown, readText } from './read-markdown.js';
import { readPictures } from './read-pictures.js';
import { type NamedPath, namedChapters, namedTexts } from './reading-order.js';
import { resolvePath } from './resolve-path.js';
import { inWeighedOrder } from './weighed-order.js';

const bookPath = 'book.md';

/** Reads `book.md`. Undefined, with a diagnostic, when there is none or when its header says nothing that can be trusted. */
const readBookFile = async (folder: BookFolder, diagnostics: Diagnostics): Promise<MarkdownFile | undefined> => {
  if (!folder.files.has(bookPath)) {
    const other = [...folder.files.keys()].find((path) => path.toLowerCase() === bookPath);
    if (other) diagnostics.add('book-file-case', { file: other }, { file: other });
    else {
      const model = { folder: folder.name, title: await likelyTitle(folder) };
      diagnostics.add('book-file-missing', model, { file: bookPath });
    }
    return undefined;
  }
  const read = await readMarkdown(folder, bookPath, diagnostics);
  if (read?.header === 'absent') {
    const title = await likelyTitle(folder);
    diagnostics.add('book-header-missing', { title }, { file: bookPath, at: { line: 1, column: 1 } });
  }
  return read?.header === 'sound' ? read.file : undefined;
};

/** Finds the files that `book.md` names; each that leads out of the folder or is not there is reported where it is named. */
const findNamed = (
  named: readonly NamedPath[],
  folder: BookFolder,
  bookFile: MarkdownFile,
  diagnostics: Diagnostics,
): readonly string[] =>
  named.flatMap(({ written, key }) => {
    const place: Place = { file: bookPath, at: bookFile.header.place(key) };
    const path = resolvePath(bookPath, written);
    if (path === undefined) diagnostics.add('path-outside', { path: written }, place);
    else if (path === bookPath) diagnostics.add('contents-book-file', {}, place);
    else if (folder.files.has(path)) return [path];
    else {
      const nearest = nearestPath(path, folder.files.keys()) ?? '';
      diagnostics.add('file-missing', { path: written, nearest }, place);
    }
    return [];
  });

/** What is told of a repository beside the book that is in it, in the capitals that set it apart: `README.md`, `LICENSE.md`… */
const aboutRepository =
  /^(?:README|LICEN[CS]E|COPYING|COPYRIGHT|CONTRIBUTING|CODE_OF_CONDUCT|CHANGELOG|ChangeLog|SECURITY)(?:[-_.][\w-]+)?$/;

/** Without any list: the chapters in the order of their names. */
const chaptersByName = (folder: BookFolder, diagnostics: Diagnostics): readonly string[] => {
  const all = [...folder.files.keys()].filter((path) => path !== bookPath && isMarkdown(path)).sort(compareNames);
  const about = all.filter((path) => aboutRepository.test(path.replace(/\.\w+$/, '')));
  if (about.length === all.length) return all;
  for (const path of about) diagnostics.add('repository-file', { file: path }, { file: path });
  return all.filter((path) => !about.includes(path));
};

/** A header that presents a whole book, as pandoc reads one before the chapters: `book.md` does that here. */
const isTitleBlock = ({ header }: MarkdownFile): boolean =>
  ['author', 'rights', 'documentclass'].some((key) => key in header.data);

const readChapters = async (
  folder: BookFolder,
  paths: readonly string[],
  diagnostics: Diagnostics,
): Promise<ReadonlyMap<string, MarkdownFile>> => {
  const chapters = new Map<string, MarkdownFile>();
  for (const path of new Set(paths)) {
    const read = await readMarkdown(folder, path, diagnostics);
    if (!read) continue;
    const isEmpty = read.file.text.trim() === '';
    if (isEmpty) diagnostics.add('chapter-empty', { file: path }, { file: path });
    if (!isEmpty || !isTitleBlock(read.file)) chapters.set(path, read.file);
  }
  return chapters;
};

/** The chapters that do not say that they are drafts. */
const withoutDrafts = (
  chapters: ReadonlyMap<string, MarkdownFile>,
  diagnostics: Diagnostics,
): ReadonlyMap<string, MarkdownFile> => {
  const isDraft = ({ header }: MarkdownFile): boolean => header.data['draft'] === true;
  for (const [file, chapter] of chapters)
    if (isDraft(chapter))
      diagnostics.add('chapter-draft', { file }, { file, at: chapter.header.place(['draft'], 'key') });
  return new Map([...chapters].filter(([, chapter]) => !isDraft(chapter)));
};

const readTexts = async (
  folder: BookFolder,
  paths: readonly string[],
  diagnostics: Diagnostics,
): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>();
  for (const path of paths) {
    const text = await readText(folder, path, diagnostics);
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
};

/**
 * Reads a book's folder: `book.md`, the chapters in reading order, the pictures and the bibliography. What is wrong with
 * the files is reported here; what their keys say is the book stage's business. Undefined when `book.md` cannot be read.
 */
export const readManuscript = async (folder: BookFolder, diagnostics: Diagnostics): Promise<Manuscript | undefined> => {
  const bookFile = await readBookFile(folder, diagnostics);
  if (!bookFile) return undefined;
  const named = namedChapters(bookFile.header);
  const listed = named ? undefined : await readList(folder, diagnostics);
  const chapters = named
    ? findNamed(named, folder, bookFile, diagnostics)
    : listed
      ? listedPaths(listed)
      : chaptersByName(folder, diagnostics);
  const texts = [
    ...findNamed(namedTexts(bookFile.header), folder, bookFile, diagnostics),
    ...[...folder.files.keys()].filter(isReuseFile),
  ];
  const all = await readChapters(folder, chapters, diagnostics);
  const ready = named ? all : withoutDrafts(all, diagnostics);
  const read = named || listed ? ready : inWeighedOrder(ready);
  return {
    folder,
    bookFile,
    chapters: read,
    ...(listed && { listed }),
    included: await readIncluded(folder, read, diagnostics),
    pictures: await readPictures(folder, diagnostics),
    texts: await readTexts(folder, texts, diagnostics),
    resolve: (written, from = bookPath) => resolvePath(from, written),
  };
};
