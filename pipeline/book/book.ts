import type { Position } from 'unist';
import type { Place } from '../diagnostics/diagnostics.js';
import type { MarkdownFile, Picture } from '../manuscript/manuscript.js';
import type { Attribution, Grounds, LicenseExpression, RightsRecord } from '../rights/rights.js';

export type Direction = 'ltr' | 'rtl';

/** A person or an organisation and what it did (MARC relator codes: aut, edt, trl, ill…). */
export interface Contributor {
  readonly name: string;
  /** `Crouzet, Thierry`: given, or derived. */
  readonly sort: string;
  readonly roles: readonly [string, ...string[]];
  readonly url?: string;
}

/** EPUB 3 Structural Semantics values that a section may have, verbatim. */
export type SectionType =
  | 'halftitlepage'
  | 'titlepage'
  | 'copyright-page'
  | 'dedication'
  | 'epigraph'
  | 'toc'
  | 'loi'
  | 'lot'
  | 'foreword'
  | 'preface'
  | 'preamble'
  | 'prologue'
  | 'introduction'
  | 'part'
  | 'chapter'
  | 'conclusion'
  | 'epilogue'
  | 'afterword'
  | 'appendix'
  | 'glossary'
  | 'endnotes'
  | 'bibliography'
  | 'index'
  | 'acknowledgments'
  | 'contributors'
  | 'other-credits'
  | 'colophon';

/** Where in the book a section stands (EPUB 3 partitions). */
export type Matter = 'frontmatter' | 'bodymatter' | 'backmatter';

/** A file of the reading order. */
export interface ChapterSource {
  readonly kind: 'file';
  readonly file: MarkdownFile;
  /** Of the header, or of the entry in `contents`. */
  readonly type?: SectionType;
  readonly title?: string;
  /** In the list of another tool: the file is one chapter, under its own title or, when it has none, under this one. */
  readonly listedTitle?: string;
  readonly lang: string;
  readonly contributors: readonly Contributor[];
  /** When it differs from the book's. */
  readonly license?: LicenseExpression;
  /** Those of its header. */
  readonly credits: readonly Credit[];
  /** False: not in the table of contents. */
  readonly inContents: boolean;
  /** A chapter starts at each heading of this level or less; absent: the shallowest level decides. */
  readonly split?: 1 | 2 | 3 | 4 | 5 | 6;
}

export interface PartSource {
  readonly kind: 'part';
  /** Empty when the first of its files is its page (`type: 'part'`). */
  readonly title: string;
  readonly contents: readonly ChapterSource[];
  readonly place: Place;
}

/** A human review of the accessibility of the finished EPUB (EPUB Accessibility 1.1, § 2.4). */
export interface AccessibilityReview {
  /** What the EPUB may then say: `EPUB Accessibility 1.1 - WCAG 2.2 Level AA`. */
  readonly conformance: string;
  readonly by: string;
  /** ISO date. */
  readonly date: string;
  /** Address of the report. */
  readonly report?: string;
}

export interface Subject {
  readonly term: string;
  readonly scheme?: string;
  readonly code?: string;
}

/** What changed in one version of the book. */
export interface Change {
  readonly version: string;
  /** ISO date. */
  readonly date?: string;
  readonly text: string;
}

/** The credit of what somebody else made. */
export interface Credit extends Grounds {
  /** A path, a glob, or the place of a text: `chapitre.md`, `chapitre.md#extrait`. */
  readonly pattern: string;
  readonly attribution: Attribution;
  /** Where it is written. */
  readonly place: Place;
}

/** A text of the book's folder that is no Markdown: a bibliography, a citation style. */
export interface BookText {
  readonly path: string;
  readonly text: string;
}

/** Where a PDF's notes stand: at the foot of the page of their call, at the end of chapters, at the end of the book. */
export type NotesPlace = 'page' | 'chapter' | 'book';

/** Levels of PDF/A (ISO 19005): only the third part lets a file hold another of any format, here the source bundle. */
export type ArchiveLevel = 'A-3u' | 'A-2u';

/** How the book is set in PDF. */
export interface PdfSettings {
  /** The page, in millimetres. */
  readonly size: readonly [width: number, height: number];
  /** Size of the text, in points. */
  readonly text: number;
  readonly notes: NotesPlace;
  /** Whether there is a second file, for the print shop. */
  readonly print: boolean;
  /** What the file for reading is kept in archives as. Absent: it does not say. */
  readonly archive?: ArchiveLevel;
}

/** An edition that a book may ask for beside the usual ones. */
export type FurtherEdition = 'epub-compat';

/** How the EPUB is made. */
export interface EpubSettings {
  /** Longest side of its pictures, in pixels: larger ones are scaled down. Absent: none is. */
  readonly pictures?: number;
  /** Whether each formula has a picture too, for reading systems that do not know MathML. */
  readonly formulaPictures?: boolean;
}

/** What a list of captions may be of. */
export type CaptionList = 'figures' | 'tables';

/** The validated work. Everything the later stages need, nothing they must check again. */
export interface Book {
  readonly slug: string;
  readonly title: string;
  readonly subtitle?: string;
  /** BCP 47. */
  readonly lang: string;
  readonly direction: Direction;
  readonly contributors: readonly Contributor[];
  readonly rights: RightsRecord;
  /** `uncredited: own`: pictures without a credit are the authors' own. */
  readonly uncreditedIsOwn: boolean;
  /** In order of precedence, but for exact paths, which come before globs (`creditFor`). */
  readonly credits: readonly Credit[];
  /** What credits of `book.md` are for that could not be read: they are reported already, and their pictures need not be. */
  readonly unreadCredits: readonly { readonly pattern: string }[];
  readonly publishers: readonly string[];
  readonly funding?: { readonly by: string; readonly call?: string };
  /** ISO date `2026-11-22`. */
  readonly published: string;
  readonly version: string;
  /** What changed, as the manuscript tells it. */
  readonly changes: readonly Change[];
  readonly identifiers: {
    /** Given, or UUIDv5 of the slug and the title. Without `urn:uuid:`. */
    readonly uuid: string;
    /** Of the EPUB for old reading systems: UUIDv5 in the namespace of `uuid`. */
    readonly compat: string;
    readonly doi?: string;
    readonly isbn?: { readonly epub?: string; readonly pdf?: string };
  };
  readonly source?: string;
  readonly original?: {
    readonly title: string;
    readonly lang?: string;
    readonly author?: string;
    readonly license?: LicenseExpression;
    readonly url?: string;
    readonly permission?: string;
  };
  readonly translations: readonly string[];
  /** Folders of the two books that this one sets side by side: the original, and its translation. */
  readonly bilingual?: readonly string[];
  /** Languages of its text beside `lang` (BCP 47): of a bilingual book, once its works are in it. */
  readonly otherLanguages?: readonly string[];
  readonly collection?: { readonly title: string; readonly position?: number };
  readonly subjects: readonly Subject[];
  /** A picture of the folder; absent: a cover is drawn. */
  readonly cover?: Picture;
  readonly theme: string;
  /** Address of its page in the catalogue, where the press's site has one: of the order, not of the manuscript. */
  readonly page?: string;
  /** What a person found who read the finished EPUB with assistive technologies. */
  readonly accessibilityReview?: AccessibilityReview;
  readonly typography: Readonly<Record<string, string>>;
  /** BibTeX or CSL data, in the order in which `book.md` names them. */
  readonly bibliography: readonly BookText[];
  /** How citations look: a style that comes with the program, by its name, or a CSL file of the book. */
  readonly citationStyle?: string | BookText;
  /** Keys of works that the list of references has without their being cited; `*` for all. */
  readonly nocite: readonly string[];
  /** Editions that it asks for beside the usual ones. */
  readonly editions: readonly FurtherEdition[];
  readonly epub: EpubSettings;
  /** The lists of what has a caption that the author asks for; absent: those that are long enough. */
  readonly lists?: readonly CaptionList[];
  readonly pdf: PdfSettings;
  /** Each picture alone and without a caption is a plate: comics. */
  readonly plates: boolean;
  /** The blurb, Markdown, as `book.md` has it. */
  readonly blurb: MarkdownFile;
  readonly contents: readonly (ChapterSource | PartSource)[];
  /** Every picture of the folder, by path. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The files that chapters take in, as text, by path. */
  readonly included?: ReadonlyMap<string, string>;
  /** Emoji by the names that GitHub gives them (`smile`), in a book that may call some so. */
  readonly emoji?: ReadonlyMap<string, string>;
  /** Every path of the folder: tells "missing" from "not a picture", and finds links between chapter files. */
  readonly paths: ReadonlySet<string>;
  /** Where a key of `book.md` stands. */
  place(path: readonly (string | number)[]): Position | undefined;
}
