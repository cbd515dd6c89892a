import type { Edition, Format } from '../editions/edition.js';
import type { Expected } from './expected.js';

/** One thing that was read from a finished file and compared with the record. */
export interface Proof {
  /** What was looked for: `license`, `holder`, `year`, `attribution`, `title`, `text`, `validity`. */
  readonly fact: string;
  /** Where it was read: `OEBPS/content.opf meta[dcterms:license]`. */
  readonly where: string;
  /** What stood there; absent when nothing did. */
  readonly found?: string;
  readonly expected: string;
  readonly holds: boolean;
}

/** What reading back one edition gave. */
export interface Evidence {
  readonly format: Format;
  readonly file: string;
  readonly proofs: readonly Proof[];
}

/** How far to look: `record` is what each build proves; `all` is everything that can be measured without a person. */
export type Depth = 'record' | 'all';

/** Opens the files of one finished edition, reads back what they say and compares it with what they must say. */
export type Verifier = (edition: Edition, expected: Expected, depth?: Depth) => Promise<Evidence>;
