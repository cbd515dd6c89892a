import type { Book } from './book/book.js';
import { type CoverPictures, coverPictures } from './catalogue/cover-pictures.js';
import type { Diagnostics } from './diagnostics/diagnostics.js';
import type { UiLanguage } from './diagnostics/rule.js';
import type { CslFiles } from './document/citations/csl-files.js';
import type { Document } from './document/document.js';
import type { Edition, Format, WriterInput } from './editions/edition.js';
import { type FailedEdition, writeEditions } from './editions/write-editions.js';
import type { BookFolder } from './manuscript/manuscript.js';
import { isPrepared, prepareBook } from './prepare-book.js';
import type { Reading } from './read-book.js';
import type { ReadFontPackage } from './theme/fallback/read-face.js';
import type { FindTheme } from './theme/open-theme.js';
import type { PackFont } from './theme/pack-font.js';
import type { Cover, Theme } from './theme/theme.js';
import type { Evidence } from './verification/evidence.js';
import { expectedOf } from './verification/expected.js';
import { reportDifferences, verifyEdition } from './verification/verify-editions.js';

/** What is asked of one publication. */
export interface Order {
  /** Absent: the usual ones, and those that the book itself asks for. */
  readonly formats?: readonly Format[];
  /** Go on in spite of errors, with marks. */
  readonly draft: boolean;
  /** Warnings stop a publication as errors do. */
  readonly strict: boolean;
  /** Language of messages. */
  readonly language: UiLanguage;
  /** `livres 0.1.0`. */
  readonly generator: string;
  /** Address of the site; ends with `/`. */
  readonly baseUrl?: string;
}

/** What the stages need of the world: given by `system`. */
export interface World {
  /** A theme's folder by its name; nothing when there is none. */
  readonly themeFolder: FindTheme;
  /** The folder of another book beside this one, by its name; nothing when there is none. */
  bookFolder(slug: string): Promise<BookFolder | undefined>;
  /** The styles of citation that come with the program. */
  readonly csl: CslFiles;
  /** Fonts by npm, for what the theme does not draw. */
  readonly fonts: ReadFontPackage;
  readonly print: WriterInput['print'];
  readonly store: WriterInput['store'];
  /** Compresses fonts for the web. */
  readonly pack: PackFont;
  /** Called as each step begins; what it gives back is called as the step ends. Editions are made side by side. */
  progress(step: Step): () => void;
}

export type Step = 'manuscript' | 'document' | 'cover' | Format;

/** A published book. */
export interface Publication {
  readonly diagnostics: Diagnostics;
  readonly folder: BookFolder;
  readonly book: Book;
  readonly document: Document;
  readonly theme: Theme;
  readonly cover: Cover;
  /** The cover in the sizes that the catalogue shows. */
  readonly coverPictures: CoverPictures;
  readonly editions: readonly Edition[];
  readonly failed: readonly FailedEdition[];
  readonly evidence: readonly Evidence[];
}

/**
 * The whole flow, one line a stage: a book's folder becomes verified editions. Author mistakes are collected
 * in `diagnostics`, and a book that has errors goes no further than its reading, drafts excepted.
 */
export async function publish(given: BookFolder, order: Order, world: World): Promise<Publication | Reading> {
  const prepared = await prepareBook(given, order, world);
  if (!isPrepared(prepared)) return prepared;
  const { diagnostics, folder, book, document, theme, cover, coverRights, input } = prepared;
  const expected = expectedOf(book, document, order.draft);
  const writing = writeEditions(input, {
    begin: (format) => world.progress(format),
    readBack: (edition) => verifyEdition(edition, expected),
  });
  const [{ made, failed }, covers] = await Promise.all([writing, coverPictures(cover, coverRights)]);
  const editions = made.map(({ edition }) => edition);
  const evidence = made.map((each) => each.evidence);
  reportDifferences(evidence, diagnostics);
  return { diagnostics, folder, book, document, theme, cover, coverPictures: covers, editions, failed, evidence };
}

/** Whether a publication went to its end. */
export const isPublished = (result: Publication | Reading): result is Publication => 'editions' in result;
