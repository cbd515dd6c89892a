import type { Book } from '../book/book.js';
import type { AccessibilityFacts, Format } from '../editions/edition.js';
import type { SiteWords } from './words.js';

/** One edition as readers may take it. Paths are relative to the book's output folder. */
export interface CatalogueEdition {
  readonly format: Format;
  /** What a link opens: `essai.epub`, `read/index.html`. */
  readonly href: string;
  readonly mediaType: string;
  /** Size of what a link opens, in bytes; of all files of the web edition. */
  readonly bytes: number;
  /** SHA-256 of the file, in hexadecimal; absent for editions of several files. */
  readonly sha256?: string;
  /** PDF only. */
  readonly pages?: number;
  /** PDF only: the file for the print shop. */
  readonly print?: { readonly href: string; readonly bytes: number; readonly sha256: string };
  /** Version of the book in this edition: differs from the book's when it was kept from an earlier build. */
  readonly version: string;
}

/** An edition of a version that another has replaced, kept under a name of its own: `versions/essai-1.0.0.epub`. */
export interface EarlierEdition extends CatalogueEdition {
  /** ISO date of that version. */
  readonly published: string;
}

/** What the catalogue takes from the book as it is: all of it can be written as JSON. */
const taken = [
  ...(['slug', 'title', 'subtitle', 'lang', 'direction', 'contributors', 'publishers', 'funding', 'rights'] as const),
  ...(['published', 'version', 'changes', 'identifiers', 'source', 'original', 'translations'] as const),
  ...(['collection', 'subjects'] as const),
] as const;

type BookFacts = Pick<Book, (typeof taken)[number]>;

/** Those of the book's facts that go into its entry; what it does not have is not there. */
export const bookFacts = (book: Book): BookFacts =>
  Object.fromEntries(
    taken.flatMap((key) => (book[key] === undefined ? [] : [[key, book[key]]])),
  ) as unknown as BookFacts;

/**
 * All that the catalogue says of a book. It is JSON: it stands in the book's `report.json`, so that the
 * catalogue can be made again from the output folder, books of earlier builds included.
 */
export interface CatalogueEntry extends BookFacts {
  /** Files of earlier versions that are still there to be had. */
  readonly earlier: readonly EarlierEdition[];
  /** The blurb: HTML, sanitised, and as plain text. */
  readonly blurb: { readonly html: string; readonly text: string };
  readonly words: number;
  /** Measured on the finished EPUB. */
  readonly accessibility?: AccessibilityFacts;
  readonly draft: boolean;
  /** The manuscript had errors since: these editions are the last good ones. */
  readonly stale: boolean;
  /** Cover pictures in the book's output folder: of each media type by rising width. */
  readonly covers: readonly {
    readonly href: string;
    readonly mediaType: 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png';
    readonly width: number;
    readonly height: number;
  }[];
  readonly coverAlt: string;
  readonly editions: readonly CatalogueEdition[];
}

/** Whether an edition is a file that reading apps open. */
export const isBookFile = (format: Format): boolean =>
  format === 'epub' || format === 'epub-compat' || format === 'pdf';

/** The usual editions go by their media types; what must be told of another of the same type. */
export const editionTitle = (format: Format, words: SiteWords): string | undefined =>
  format === 'epub-compat' ? words.formats[format] : undefined;

type CoverFile = CatalogueEntry['covers'][number];

const isPlain = ({ mediaType }: CoverFile): boolean => mediaType === 'image/jpeg' || mediaType === 'image/png';

/** The largest cover that every program can show. */
export const plainCover = ({ covers }: Pick<CatalogueEntry, 'covers'>): CoverFile | undefined =>
  covers.findLast(isPlain);

/** The smallest of those, for lists. */
export const plainThumbnail = ({ covers }: Pick<CatalogueEntry, 'covers'>): CoverFile | undefined =>
  covers.find(isPlain);
