import { parseLicense } from '../rights/parse-license.js';
import type { PictureRights } from '../rights/pictures/picture-rights.js';
import { canSayRights, readPictureRights } from '../rights/pictures/stamp-picture.js';
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
export const provePictures = (pictures: readonly FinishedPicture[], expected: Expected): Proof => {
  const own = creditValue(expected.rights.attributionName, licenseMarks(expected.rights.license));
  const credits = [...expected.credits, ...(expected.cover ? [expected.cover] : [])];
  const wanted = new Set(credits.map(({ author, licenses }) => creditValue(author, licenses)));
  const found = new Set<string>();
  for (const { path, mediaType, bytes } of pictures) {
    if (!canSayRights(bytes, mediaType)) continue;
    const rights = readPictureRights(bytes, mediaType);
    found.add(rights ? creditIn(rights) : `${path}: –`);
  }
  for (const values of [wanted, found]) values.delete(own);
  const shown = (values: ReadonlySet<string>): string => [...values].sort().join(' | ') || own;
  return {
    fact: 'credit',
    where: `${pictures.length} pictures, XMP`,
    expected: shown(wanted),
    found: shown(found),
    holds: shown(wanted) === shown(found),
  };
};

const creditIn = ({ creator, license }: PictureRights): string => {
  const parsed = license === undefined ? undefined : parseLicense(license);
  return creditValue(creator ?? '', parsed ? licenseMarks(parsed) : [license ?? '']);
};
