import type { Format } from '../editions/edition.js';

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
