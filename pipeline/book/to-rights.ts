import { allRightsReserved } from '../rights/other-licenses.js';
import { rightsRecord } from '../rights/record.js';
import type { LicenseExpression, RightsRecord } from '../rights/rights.js';
import type { Contributor } from './book.js';
import type { BookKeys } from './schema/book.js';
import { authorsOf } from './to-contributors.js';

/** Stands for a licence that is missing or unknown: nothing may be assumed to be allowed. */
const nothingAllowed: LicenseExpression = {
  expression: allRightsReserved.id,
  licenses: [allRightsReserved],
};

/** The licence of the book; a draft without one reserves all rights. */
export const licenseOf = (keys: Partial<BookKeys>): LicenseExpression => keys.license ?? nothingAllowed;

/**
 * The one rights record of the book. Where `copyright` could not be read (reported), the authors hold the rights, in the
 * year of publication.
 */
export const toRights = (
  keys: Partial<BookKeys>,
  { lang, published, contributors }: { lang: string; published: string; contributors: readonly Contributor[] },
): RightsRecord => {
  const authors = authorsOf(contributors);
  const doi = keys.identifiers?.doi;
  const url = doi === undefined ? keys.source : `https://doi.org/${doi}`;
  return rightsRecord({
    license: licenseOf(keys),
    holder: keys.copyright?.holder ?? authors[0] ?? keys.publisher?.[0] ?? '?',
    year: keys.copyright?.year ?? Number(published.slice(0, 4)),
    authors,
    lang,
    ...(url !== undefined && { url }),
  });
};
