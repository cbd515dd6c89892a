import { parseLicense } from '../rights/parse-license.js';
import type { PictureRights } from '../rights/pictures/picture-rights.js';
import { openRights } from '../rights/pictures/stamp-picture.js';
import type { Proof } from './evidence.js';
import { type Expected, licenseMarks } from './expected.js';
import { creditValue } from './prove.js';

/** A picture of a finished edition. */
export interface FinishedPicture {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * What the pictures of an edition say in themselves (XMP; in a drawing, RDF): each the credit that the record has for
 * it, or the book's own. Editions rename pictures, so credits are compared as a set. A format that holds no rights
 * proves nothing.
 */
export const provePictures = async (
  pictures: Iterable<FinishedPicture> | AsyncIterable<FinishedPicture>,
  expected: Expected,
): Promise<Proof> => {
  const own = creditValue(expected.rights.attributionName, licenseMarks(expected.rights.license));
  const credits = [...expected.credits, ...(expected.cover ? [expected.cover] : [])];
  const wanted = new Set(credits.map(({ author, licenses }) => creditValue(author, licenses)));
  const found = new Set<string>();
  let seen = 0;
  for await (const { path, mediaType, bytes } of pictures) {
    seen += 1;
    const carrier = openRights(bytes, mediaType);
    if (carrier) found.add(carrier.rights ? creditIn(carrier.rights) : `${path}: –`);
  }
  for (const values of [wanted, found]) values.delete(own);
  const shown = (values: ReadonlySet<string>): string => [...values].sort().join(' | ') || own;
  return {
    fact: 'credit',
    where: `${seen} pictures, XMP`,
    expected: shown(wanted),
    found: shown(found),
    holds: shown(wanted) === shown(found),
  };
};

const creditIn = ({ creator, license }: PictureRights): string => {
  const parsed = license === undefined ? undefined : parseLicense(license);
  return creditValue(creator ?? '', parsed ? licenseMarks(parsed) : [license ?? '']);
};
