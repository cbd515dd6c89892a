import type { Book } from './book/book.js';
import { toBook } from './book/to-book.js';
import { Diagnostics } from './diagnostics/diagnostics.js';
import type { UiLanguage } from './diagnostics/rule.js';
import { openCiting } from './document/citations/citing.js';
import type { Document } from './document/document.js';
import { emojiFor } from './document/emoji.js';
import type { FileMemory } from './document/sections/keep-files.js';
import { toDocument } from './document/to-document.js';
import type { BookFolder } from './manuscript/manuscript.js';
import { readManuscript } from './manuscript/read-manuscript.js';
import { partsOf } from './parts/list-parts.js';
import { reportParts } from './parts/report-parts.js';
import type { World } from './publish.js';
import { type FoundWork, readBilingual } from './read-bilingual.js';

/** What reading a book gives: nothing beyond the diagnostics when it cannot be understood at all. */
export interface Reading {
  readonly diagnostics: Diagnostics;
  /** The folder, with the files of the books that a bilingual one is made of. */
  readonly folder: BookFolder;
  readonly book?: Book;
  readonly document?: Document;
}

/** What reading needs of the world. */
export type ReadingWorld = Pick<World, 'progress' | 'themeFolder' | 'csl' | 'bookFolder'>;

/**
 * The reading half of the flow, and all that `livres check` runs: a folder becomes a book and its document.
 *
 * @param baseUrl Address of the press's site, ends with `/`: the book then says where its page is.
 * @param remember The files as an earlier build of the same book read them.
 */
export async function readBook(
  folder: BookFolder,
  language: UiLanguage,
  world: ReadingWorld,
  baseUrl?: string,
  remember?: FileMemory,
): Promise<Reading> {
  const diagnostics = new Diagnostics(language);
  const manuscriptRead = world.progress('manuscript');
  const manuscript = await readManuscript(folder, diagnostics);
  const read = manuscript && toBook(manuscript, diagnostics);
  const emoji = read && (await emojiFor(manuscript));
  const book = read && {
    ...read,
    ...(emoji && { emoji }),
    ...(baseUrl !== undefined && { page: `${baseUrl}${read.slug}/` }),
  };
  if (book && !world.themeFolder(book.theme)) {
    diagnostics.add('unknown-theme', { theme: book.theme }, { file: book.blurb.path, at: book.place(['theme']) });
  }
  manuscriptRead();
  const documentMade = world.progress('document');
  const citing = book && (await openCiting(book, world.csl, diagnostics));
  const work = book && { book, document: toDocument(book, diagnostics, citing, remember), folder };
  const whole = work?.book.bilingual
    ? await readBilingual(work, (slug) => readWork(slug, language, world, baseUrl), diagnostics)
    : work;
  if (whole) reportParts(partsOf(whole.book, whole.document), whole.book, diagnostics);
  documentMade();
  return { diagnostics, folder, ...whole };
}

/** Reads a book that a bilingual one names, its own messages apart. */
async function readWork(
  slug: string,
  language: UiLanguage,
  world: ReadingWorld,
  baseUrl: string | undefined,
): Promise<FoundWork | 'unknown' | 'faulty'> {
  const folder = await world.bookFolder(slug);
  if (!folder) return 'unknown';
  const quiet = { ...world, progress: () => () => undefined, bookFolder: () => Promise.resolve(undefined) };
  const { diagnostics, book, document } = await readBook(folder, language, quiet, baseUrl);
  if (book?.bilingual) return 'unknown';
  return book && document && !diagnostics.hasErrors ? { book, document, folder } : 'faulty';
}
