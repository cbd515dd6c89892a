import { wordsFor } from '../language/words.js';
import type { License, LicenseExpression } from './rights.js';

/** A licence expression as readers see it, in the language of the book: `MIT ou Apache 2.0`. */
export const licenseLabel = ({ expression, licenses }: LicenseExpression, lang: string): string => {
  const { or, and } = wordsFor(lang);
  const shortNames = new Map(licenses.map((license) => [license.id, license.shortName]));
  return expression
    .replace(/[^\s()]+/g, (word) => shortNames.get(word) ?? word)
    .replaceAll(' OR ', or)
    .replaceAll(' AND ', and);
};

const same = (licenses: readonly License[], kind: License['kind']): boolean =>
  licenses.every((license) => license.kind === kind);

/** The sentence that stands in the imprint: `© 2026 Nom. Sous licence CC BY-SA 4.0.`, in the language of the book. */
export const notice = (license: LicenseExpression, holder: string, year: number, lang: string): string => {
  const words = wordsFor(lang).license.notice;
  const label = licenseLabel(license, lang);
  if (same(license.licenses, 'public-domain-mark')) return words.publicDomain(label);
  if (same(license.licenses, 'public-domain-dedication')) return words.dedicated(holder, label);
  if (same(license.licenses, 'all-rights-reserved')) return words.reserved(holder, year);
  return words.licensed(holder, year, label);
};
