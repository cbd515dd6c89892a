import type { UiLanguage } from '../diagnostics/rule.js';
import type { FindingKind } from '../import/findings.js';
import type { UnreadableReason } from '../import/package/unreadable.js';
import type { Imported } from '../import/to-manuscript.js';
import { en } from './wording/en.js';
import { fr } from './wording/fr.js';

/** What the command line says, in one language. */
export interface Wording {
  readonly program: string;
  readonly build: { readonly summary: string; readonly books: string; readonly examples: string };
  readonly check: { readonly summary: string; readonly examples: string };
  readonly format: { readonly summary: string; readonly books: string; readonly examples: string };
  readonly import: { readonly summary: string; readonly file: string; readonly examples: string };
  readonly verify: { readonly summary: string; readonly files: string; readonly examples: string };
  readonly licences: { readonly summary: string; readonly book: string; readonly examples: string };
  readonly preview: {
    readonly summary: string;
    readonly book: string;
    readonly examples: string;
    readonly opened: (slug: string, address: string) => string;
    readonly step: (step: string) => string;
    /** @param chapters Absent when the book could not be read. */
    readonly built: (chapters: number | undefined, seconds: string, errors: number, warnings: number) => string;
    readonly gone: (folder: string) => string;
    readonly notWatched: (reason: string) => string;
    readonly portTaken: (port: string) => string;
    readonly making: (format: string, step: string) => string;
    readonly made: (format: string, seconds: string) => string;
    readonly unreadable: string;
    readonly noBrowser: string;
    readonly ended: string;
  };
  readonly rebadge: { readonly summary: string; readonly bundle: string; readonly examples: string };
  readonly newBook: NewBookWording;
  readonly doctor: { readonly summary: string; readonly examples: string };
  /** Above the commands, in the help. */
  readonly groups: Readonly<Record<'writing' | 'publishing' | 'rights', string>>;
  readonly options: Readonly<
    Record<
      | 'lang'
      | 'edition'
      | 'out'
      | 'draft'
      | 'strict'
      | 'diff'
      | 'json'
      | 'jobs'
      | 'browser'
      | 'help'
      | 'version'
      | 'book'
      | 'all'
      | 'publisher'
      | 'title'
      | 'subtitle'
      | 'published'
      | 'origin'
      | 'changes'
      | 'newFolder'
      | 'port'
      | 'bookTitle'
      | 'author'
      | 'bookLanguage'
      | 'license'
      | 'collection'
      | 'from'
      | 'importTitle'
      | 'importLicense'
      | 'oneFile',
      string
    >
  >;
  readonly examplesTitle: string;
  /** Titles that the help of commander has in English. */
  readonly titles: Readonly<Record<string, string>>;
  /** What a refusal of the file system means, by its code; nothing for the codes that a bug would give. */
  readonly disk: (code: string, path: string) => string | undefined;
  readonly writing: (slug: string, step: string) => string;
  readonly pages: (count: number) => string;
  readonly words: (count: number) => string;
  readonly verified: (proofs: number) => string;
  readonly refused: (slug: string, errors: number) => string;
  readonly refusedHint: string;
  readonly kept: string;
  readonly draft: string;
  readonly made: (books: number, folder: string) => string;
  readonly open: (file: string) => string;
  readonly nothingToBuild: (folder: string) => string;
  readonly noSuchBook: (name: string) => string;
  readonly sameSlug: (slug: string) => string;
  readonly locked: (pid: number, host: string, folder: string) => string;
  readonly checked: (slug: string, errors: number, warnings: number) => string;
  /** Legend of the signs that stand for spaces in `--diff`. */
  readonly spacesShown: string;
  readonly nothingToFormat: string;
  readonly formatted: (slug: string, files: number, places: number) => string;
  readonly rebadged: (folder: string) => string;
  /** What was made of a document. */
  readonly imported: (folder: string, made: Pick<Imported, 'chapters' | 'notes' | 'pictures' | 'tables'>) => string;
  /** What reading the new folder again has shown: the words that it does not hold; absent when it could not be read. */
  readonly readAgain: (words: number, missing: readonly string[] | undefined) => string;
  readonly afterImport: (folder: string, license: string | undefined) => string;
  /** What happened to things of a document, by kind. */
  readonly findings: Readonly<Record<FindingKind, (count: number) => string>>;
  readonly findingTitles: { readonly lost: string; readonly changed: string };
  /** A place in a document, by its first words; what it is about. */
  readonly foundAt: (words: string, detail: string | undefined) => string;
  readonly moreFindings: (count: number) => string;
  /** Why a document cannot be imported, and what to do. */
  readonly notImported: Readonly<Record<UnreadableReason, string>>;
  readonly unknownLicense: (text: string) => string;
  readonly folderExists: (folder: string) => string;
  readonly unknownFormat: (name: string, known: string) => string;
  readonly notANumber: (value: string) => string;
  readonly notAPort: (value: string) => string;
  readonly nothingToVerify: (folder: string) => string;
  readonly notAnEdition: (file: string) => string;
  readonly noReport: (file: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly proof: (fact: string, where: string) => string;
  readonly differs: (expected: string, found: string | undefined) => string;
  readonly verdict: (file: string, proofs: number, failures: number) => string;
  readonly failed: (slug: string, step: string, reason: string) => string;
  readonly kilobyte: string;
  readonly megabyte: string;
  readonly interrupted: string;
  readonly unexpected: string;
}

/** What `livres new` says. */
export interface NewBookWording {
  readonly summary: string;
  readonly slug: string;
  readonly examples: string;
  readonly made: (title: string, folder: string) => string;
  /** What each file is: the record, the chapter, the drawing. */
  readonly files: readonly [string, string, string];
  readonly named: (slug: string) => string;
  /** Under which name, when none was given. */
  readonly signed: (name: string, from: 'git' | 'nobody') => string;
  /** By the languages of the original and of the translation. */
  readonly translated: (title: string, folder: string, from: string, lang: string) => string;
  readonly untranslated: (from: string) => string;
  readonly notTranslatable: (book: string) => string;
  readonly sameLanguage: (book: string, lang: string) => string;
  readonly notAllowed: (book: string) => string;
  readonly next: string;
  readonly exists: (folder: string) => string;
}

/** Everything the command line says. */
export const wording: Readonly<Record<UiLanguage, Wording>> = { fr, en };
