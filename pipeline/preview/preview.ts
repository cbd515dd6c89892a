import type { MessageRecord } from '../diagnostics/report.js';
import type { EditionFile, Format } from '../editions/edition.js';

/** A page of the web edition that shows a section. */
export interface PreviewPage {
  /** `read/le-registre.html`. */
  readonly path: string;
  readonly title: string;
  /** Manuscript file that it comes from; absent for pages that the pipeline makes. */
  readonly source?: string;
  /** First line of the section in that file. */
  readonly line: number;
}

/** What there is to see of a book at one moment of its writing. */
export interface Preview {
  readonly slug: string;
  readonly title: string;
  /** By path: `read/index.html`. */
  readonly files: ReadonlyMap<string, EditionFile>;
  readonly pages: readonly PreviewPage[];
  /** What each HTML file shows, its pictures and style included, as a word: another word, another sight. */
  readonly states: ReadonlyMap<string, string>;
  /** Editions that can be made of it on demand. */
  readonly formats: readonly Format[];
}

/** One attempt to build the book, whether something came of it or not. */
export interface Build {
  /** Counts the attempts. */
  readonly number: number;
  readonly messages: readonly MessageRecord[];
  /** Absent when the book could not be read at all. */
  readonly preview?: Preview;
  /** What kept the book from being built, when it is not in its messages: a theme that cannot be used. */
  readonly failure?: string;
}
