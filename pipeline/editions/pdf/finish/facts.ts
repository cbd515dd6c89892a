import type { ArchiveLevel, Book } from '../../../book/book.js';
import type { CreditedText, Section, UsedPicture } from '../../../document/document.js';
import type { EditionFile } from '../../edition.js';
import type { Geometry } from '../page/geometry.js';
import type { Sheet } from '../sheets/sheets.js';

/** What a file is made of to be kept in archives (ISO 19005). */
export interface Archive {
  readonly level: ArchiveLevel;
  /** ICC profile of the colours. */
  readonly profile: Uint8Array;
  /** What the file holds beside the book. */
  readonly attachment?: Attachment;
}

interface Attachment extends EditionFile {
  readonly content: Uint8Array;
  /** What readers of PDF show beside the name. */
  readonly description: string;
}

/** What the finished file says of itself. */
export interface Facts {
  readonly book: Book;
  /** `livres 0.1.0`. */
  readonly generator: string;
  /** Plain text. */
  readonly blurb: string;
  readonly sections: readonly Section[];
  readonly pictures: readonly UsedPicture[];
  /** Chapters and passages that are not simply the book's. */
  readonly texts: readonly CreditedText[];
  readonly sheets: readonly Sheet[];
  /** Ids of the units that are printed to the edges of their page. */
  readonly bleeds: readonly string[];
  readonly geometry: Geometry;
  /** Absent: the file is not made for archives. */
  readonly archive?: Archive;
  /** Page of the book on the site, when there is one. */
  readonly bookPage?: string;
  /** What the file was printed from: decides its second identifier. */
  readonly source: string;
}

/** Instant that a book's ISO date stands for in a file: the same in every time zone. */
export const publicationDate = ({ published }: Book): Date => new Date(`${published}T00:00:00Z`);
