import type { Book, ChapterSource, PartSource } from '../../book/book.js';
import type { Added, Diagnostics } from '../../diagnostics/diagnostics.js';
import type { Context } from '../context.js';
import type { Borrowed } from './borrowed-definitions.js';
import type { Draft } from './draft.js';

/** What was read of a file, as plain data: drafts without their context, which is of one build. */
interface ReadFile {
  /** All that reading looked at. */
  readonly from: string;
  readonly drafts: readonly Omit<Draft, 'context' | 'source'>[];
  readonly marks: Pick<Context, 'citations' | 'included' | 'indexMarks'>;
  readonly added: readonly Added[];
}

type Read = (source: ChapterSource, book: Book, diagnostics: Diagnostics, borrowed: Borrowed) => Draft[];

/** Makes a reading of files one that remembers. */
export type FileMemory = (read: Read) => Read;

/**
 * Remembers the files of a manuscript as they were read, and the messages that reading gave, from one build of the book to
 * the next. A file is read anew when its text changes, its entry, what it borrows or lends, or anything of the book but the text
 * of other chapters.
 */
export const keepFiles = (): FileMemory => {
  const kept = new Map<string, ReadFile>();
  let around: { readonly book: Book; readonly text: string } | undefined;
  return (read) => (source, book, diagnostics, borrowed) => {
    if (around?.book !== book) around = { book, text: withoutChapters(book) };
    const shared = [borrowed.after.get(source.file.path), ...(borrowed.lent.get(source.file.path) ?? [])];
    const from = `${JSON.stringify([source, shared])}\n${around.text}`;
    const before = kept.get(source.file.path);
    if (before?.from === from) return again(before, source, book, diagnostics);
    const { result: drafts, added } = diagnostics.recording(() => read(source, book, diagnostics, borrowed));
    kept.set(source.file.path, toKeep(from, drafts, added));
    return drafts;
  };
};

/** The later stages change what they are given: what is kept is a copy, taken at once, so that nodes stay the same in all of it. */
function toKeep(from: string, drafts: readonly Draft[], added: readonly Added[]): ReadFile {
  const { citations = [], included = [], indexMarks = [] } = drafts[0]?.context ?? {};
  const bare = drafts.map(({ context: _, source: __, ...draft }) => draft);
  return { from, added, ...structuredClone({ drafts: bare, marks: { citations, included, indexMarks } }) };
}

function again(
  { drafts, marks, added }: ReadFile,
  source: ChapterSource,
  book: Book,
  diagnostics: Diagnostics,
): Draft[] {
  diagnostics.addAgain(added);
  const copy = structuredClone({ drafts, marks });
  const context: Context = { book, diagnostics, path: source.file.path, lang: source.lang, ...copy.marks };
  return copy.drafts.map((draft) => ({ ...draft, context, source }));
}

/** The book as text, but for what its chapters say. */
const withoutChapters = (book: Book): string =>
  JSON.stringify({ ...book, contents: book.contents.map(withoutText) }, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );

const withoutText = (entry: ChapterSource | PartSource): object =>
  entry.kind === 'part'
    ? { ...entry, contents: entry.contents.map(withoutText) }
    : { ...entry, file: { ...entry.file, text: '' } };
