import { wordsFor } from '../language/words.js';
import { notice } from './notice.js';
import type { LicenseExpression, RightsRecord } from './rights.js';

/** What the record of a book is made from. */
export interface RightsStatement {
  readonly license: LicenseExpression;
  readonly holder: string;
  readonly year: number;
  /** Who must be named; the holder when nobody is. */
  readonly authors: readonly string[];
  /** BCP 47 tag of the book. */
  readonly lang: string;
  /** Page of the work. */
  readonly url?: string;
}

/** The one rights record of a book, with the notice and the names joined in the book's language. */
export const rightsRecord = ({ license, holder, year, authors, lang, url }: RightsStatement): RightsRecord => ({
  license,
  holder,
  year,
  attributionName: authors.length > 0 ? wordsFor(lang).list(authors) : holder,
  ...(url === undefined ? {} : { attributionUrl: url }),
  notice: notice(license, holder, year, lang),
});
