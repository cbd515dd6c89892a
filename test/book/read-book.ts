import type { VFileMessage } from 'vfile-message';
import type { Book } from '../../pipeline/book/book.js';
import { toBook } from '../../pipeline/book/to-book.js';
import { Diagnostics } from '../../pipeline/diagnostics/diagnostics.js';
import type { UiLanguage } from '../../pipeline/diagnostics/rule.js';
import { readManuscript } from '../../pipeline/manuscript/read-manuscript.js';
import { memoryFolder } from '../manuscript/memory-folder.js';

/** The least that a book says of itself without a warning. */
export const least = [
  'title: Essai',
  'lang: fr',
  'contributors: [{ name: Ada Lovelace, roles: [aut] }]',
  'license: CC-BY-SA-4.0',
  'copyright: { year: 2026, holder: Ada Lovelace }',
  'published: 2026-11-22',
];

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A book's folder with one chapter and these lines in the header of `book.md`. */
export const bookFiles = (lines: readonly string[], files: Files = {}): Files => ({
  '01.md': '# Un\n',
  'book.md': ['---', ...lines, '---', 'La quatrième.', ''].join('\n'),
  ...files,
});

/** Takes a folder through the first two stages. */
export const readBook = async (
  files: Files,
  language: UiLanguage = 'fr',
): Promise<{ readonly book: Book | undefined; readonly messages: readonly VFileMessage[] }> => {
  const diagnostics = new Diagnostics(language);
  const manuscript = await readManuscript(memoryFolder(files), diagnostics);
  const book = manuscript && toBook(manuscript, diagnostics);
  return { book, messages: diagnostics.messages };
};

/** A book in which nothing is wrong. */
export const soundBook = async (lines: readonly string[], files: Files = {}): Promise<Book> => {
  const { book, messages } = await readBook(bookFiles(lines, files));
  const [problem] = messages;
  if (!book || problem) throw new Error(`${problem?.file}:${problem?.line}: ${problem?.reason ?? 'no book'}`);
  return book;
};
