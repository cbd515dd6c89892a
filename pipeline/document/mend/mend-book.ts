import type { Book, ChapterSource } from '../../book/book.js';
import type { SourceEdit } from './edits.js';
import { type LineChange, lineChanges } from './in-file.js';
import { mend } from './mend.js';

/** What typography changes in one file of a manuscript. */
export interface MendedFile {
  /** Path from the book's folder. */
  readonly path: string;
  /** The text that the edits are about, as the manuscript stage read it. */
  readonly text: string;
  readonly edits: readonly SourceEdit[];
  readonly changes: readonly LineChange[];
}

/** Mends the chapters of a book and its blurb; files in which nothing changes are left out. */
export function mendBook(book: Book): MendedFile[] {
  const files = new Map<string, Pick<ChapterSource, 'file' | 'lang'>>();
  for (const entry of book.contents)
    for (const source of entry.kind === 'file' ? [entry] : entry.contents)
      if (!files.has(source.file.path)) files.set(source.file.path, source);
  files.set(book.blurb.path, { file: book.blurb, lang: book.lang });
  return [...files.values()].flatMap(({ file: { path, text }, lang }) => {
    const edits = mend({ text, lang, typography: book.typography });
    return edits.length === 0 ? [] : [{ path, text, edits, changes: lineChanges(text, edits) }];
  });
}
