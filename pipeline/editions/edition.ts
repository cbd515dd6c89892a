import type { Book } from '../book/book.js';
import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { Document } from '../document/document.js';
import type { Cover, Face, Palette, Theme } from '../theme/theme.js';

export const formats = ['epub', 'epub-compat', 'pdf', 'web', 'source'] as const;
export type Format = (typeof formats)[number];

/** Those that every book has unless others are asked for. */
export const usualFormats: readonly Format[] = ['epub', 'pdf', 'web', 'source'];

/** Content that may be larger than memory: `system` keeps it, and it is read piece by piece. */
export interface StoredContent {
  readonly bytes: number;
  /** Checksum of the whole, in hexadecimal. */
  readonly sha256: string;
  /** The bytes from `start` up to `end`, which is not included. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** One file of an edition; its path starts at the book's output folder (`essai.epub`, `read/index.html`). */
export interface EditionFile {
  readonly path: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array | StoredContent;
}

/** What was measured of an edition's accessibility, in schema.org's values; what was not measured is not here. */
export interface AccessibilityFacts {
  /** `textual`, `visual`. */
  readonly accessModes: readonly string[];
  /** Sets of modes each enough by itself: `textual`, `textual,visual`. */
  readonly sufficientModes: readonly string[];
  /** `alternativeText`, `structuralNavigation`, … */
  readonly features: readonly string[];
  /** `none` or `unknown`, alone. */
  readonly hazards: readonly string[];
  /** Pictures that say something and that no text replaces. */
  readonly undescribedPictures: number;
  /** What stands against WCAG 2.2, as far as a program can see: `undescribed-pictures`, `skipped-headings`, … */
  readonly barriers: readonly string[];
}

/** Page (as printed: `iv`, `57`) on which each id of the document stands. */
export type PageMap = ReadonlyMap<string, string>;

/** One published form of a book, in memory but for what is stored. Only `system` writes it. */
export interface Edition {
  readonly format: Format;
  readonly files: readonly EditionFile[];
  /** PDF only. */
  readonly pages?: number;
  /** PDF only. */
  readonly pageMap?: PageMap;
  /** PDF only: the source bundle that it holds. */
  readonly attached?: EditionFile;
  /** EPUB only. */
  readonly accessibility?: AccessibilityFacts;
}

/** What is to be printed: HTML files and what they refer to, by relative path. */
export interface PrintJob {
  /** Each is printed by itself; side by side. */
  readonly pages: readonly string[];
  readonly resources: ReadonlyMap<string, { readonly mediaType: string; readonly content: string | Uint8Array }>;
  /**
   * Lays the pages out before they are printed, by asking the layout program (`editions/pdf/layout`), which runs inside each
   * of them; absent: it does not run. Called again when the browser had to be replaced.
   *
   * @param ask By the index of a page; request and answer are JSON.
   */
  readonly layOut?: (ask: (page: number, request: unknown) => Promise<unknown>) => Promise<void>;
  /** Called as each page has been printed, with its index: work on its file may begin while others are printed. */
  readonly onPrinted?: (pdf: Uint8Array, page: number) => void;
  /** Called when the browser has the pages and their files: from then on it works alone. */
  readonly loaded?: () => void;
}

/** What came out of the browser. */
export interface Printed {
  /** One PDF for each page of the job. */
  readonly files: readonly Uint8Array[];
  /** Addresses that the pages asked for and that the job does not hold: they were refused. */
  readonly refused: readonly string[];
}

/** The file of a job of one page. */
export const onlyFile = ({ files: [file] }: Printed): Uint8Array => {
  if (!file) throw new Error('The browser printed nothing');
  return file;
};

/** Everything a writer may use. Writers are pure: they read these and give back files. */
export interface WriterInput {
  readonly book: Book;
  readonly document: Document;
  readonly theme: Theme;
  /** The colours of the book's collection. */
  readonly palette: Palette;
  readonly cover: Cover;
  /** Every edition says *brouillon* when true. */
  readonly draft: boolean;
  /** `livres 0.1.0`: stamped as the producer. */
  readonly generator: string;
  /** Address of the site, when configured; ends with `/`. */
  readonly baseUrl?: string;
  /** The book's other editions that this build makes, for links between them. */
  readonly formats: readonly Format[];
  /** Page map of the PDF edition, when there is one. */
  readonly pageMap?: PageMap;
  /** Told the page map by the PDF's writer as soon as the pages are decided; the finished edition has the last word. */
  readonly onPages?: (pageMap: PageMap) => void;
  /** The file of the source edition, for a PDF that holds it: made once, whether it is an edition of this build or not. */
  readonly bundle?: () => Promise<EditionFile>;
  /** Bytes of a file of the book's folder; SVG comes cleaned. */
  read(path: string): Promise<Uint8Array>;
  /** The same as its author left it: for the source edition. */
  readOriginal(path: string): Promise<Uint8Array>;
  /** The face with these characters only, for embedding; `sfnt` is TrueType or OpenType as the face is. */
  subset(face: Face, characters: string, format: 'sfnt' | 'woff2'): Promise<Uint8Array>;
  /** The ground that a title grows, as a standalone SVG drawing of `width` × `height` user units. */
  ground(title: string, width: number, height: number): string;
  /** Puts a file of the edition where memory does not matter; `path` as in `EditionFile`. */
  store(path: string, pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array | StoredContent>;
  /** Prints with Chromium. May throw `BrowserUnavailable` or `PrintFailed`. */
  print(job: PrintJob): Promise<Printed>;
  readonly diagnostics: Diagnostics;
}

export type Writer = (input: WriterInput) => Promise<Edition>;
