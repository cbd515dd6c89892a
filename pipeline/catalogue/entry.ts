import type { Change, Contributor, Direction, Subject } from '../book/book.js';
import type { AccessibilityFacts, Format } from '../editions/edition.js';
import type { RightsRecord } from '../rights/rights.js';

/** One edition as readers may take it. Paths are relative to the book's output folder. */
export interface CatalogueEdition {
  readonly format: Format;
  /** What a link opens: `essai.epub`, `read/index.html`. */
  readonly href: string;
  readonly mediaType: string;
  /** Size of all its files, in bytes. */
  readonly bytes: number;
  /** SHA-256 of the file, in hexadecimal; absent for editions of several files. */
  readonly sha256?: string;
  /** PDF only. */
  readonly pages?: number;
  /** Version of the book in this edition: differs from the book's when it was kept from an earlier build. */
  readonly version: string;
}

/** An edition of a version that another has replaced, kept under a name of its own: `versions/essai-1.0.0.epub`. */
export interface EarlierEdition extends CatalogueEdition {
  /** ISO date of that version. */
  readonly published: string;
}

/**
 * All that the catalogue says of a book. It is JSON: it stands in the book's `report.json`, so that the
 * catalogue can be made again from the output folder, books of earlier builds included.
 */
export interface CatalogueEntry {
  readonly slug: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly lang: string;
  readonly direction: Direction;
  readonly contributors: readonly Contributor[];
  readonly publishers: readonly string[];
  readonly funding?: { readonly by: string; readonly call?: string };
  readonly rights: RightsRecord;
  /** ISO date. */
  readonly published: string;
  readonly version: string;
  /** What changed, in the manuscript's words. */
  readonly changes: readonly Change[];
  /** Files of earlier versions that are still there to be had. */
  readonly earlier: readonly EarlierEdition[];
  readonly identifiers: {
    readonly uuid: string;
    readonly doi?: string;
    readonly isbn?: { readonly epub?: string; readonly pdf?: string };
  };
  readonly source?: string;
  readonly original?: {
    readonly title: string;
    readonly lang?: string;
    readonly author?: string;
    readonly url?: string;
  };
  /** Slugs of the same work in other languages. */
  readonly translations: readonly string[];
  readonly collection?: { readonly title: string; readonly position?: number };
  readonly subjects: readonly Subject[];
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

type CoverFile = CatalogueEntry['covers'][number];

const isPlain = ({ mediaType }: CoverFile): boolean => mediaType === 'image/jpeg' || mediaType === 'image/png';

/** The largest cover that every program can show. */
export const plainCover = ({ covers }: Pick<CatalogueEntry, 'covers'>): CoverFile | undefined =>
  covers.findLast(isPlain);

/** The smallest of those, for lists. */
export const plainThumbnail = ({ covers }: Pick<CatalogueEntry, 'covers'>): CoverFile | undefined =>
  covers.find(isPlain);
