import type { License, LicenseExpression } from './rights.js';

/** The sentences of the copyright notice, in one language. */
interface NoticeWords {
  readonly licensed: (holder: string, year: number, license: string) => string;
  readonly dedicated: (holder: string, license: string) => string;
  readonly publicDomain: (license: string) => string;
  readonly reserved: (holder: string, year: number) => string;
  readonly or: string;
  readonly and: string;
}

const languages: Readonly<Record<string, NoticeWords>> = {
  fr: {
    licensed: (holder, year, license) =>
      `© ${year} ${holder}. Sous ${license.startsWith('Licence ') ? '' : 'licence '}${license}.`,
    dedicated: (holder, license) =>
      `${holder} a renoncé à tous ses droits sur cette œuvre dans le monde entier (${license}).`,
    publicDomain: (license) => `Œuvre du domaine public, libre de tout droit d’auteur connu (${license}).`,
    reserved: (holder, year) => `© ${year} ${holder}. Tous droits réservés.`,
    or: 'ou',
    and: 'et',
  },
  en: {
    licensed: (holder, year, license) => `© ${year} ${holder}. Licensed under ${license}.`,
    dedicated: (holder, license) => `${holder} has waived all rights to this work worldwide (${license}).`,
    publicDomain: (license) => `In the public domain: free of known copyright restrictions (${license}).`,
    reserved: (holder, year) => `© ${year} ${holder}. All rights reserved.`,
    or: 'or',
    and: 'and',
  },
};

const english = languages['en'] as NoticeWords;

const wordsFor = (lang: string): NoticeWords => languages[lang.toLowerCase().split('-')[0] ?? ''] ?? english;

/** A licence expression as readers see it, in the language of the book: `MIT ou Apache 2.0`. */
export const licenseLabel = ({ expression, licenses }: LicenseExpression, lang: string): string => {
  const words = wordsFor(lang);
  const shortNames = new Map(licenses.map((license) => [license.id, license.shortName]));
  return expression
    .split(' ')
    .map((word) => {
      if (word === 'OR') return words.or;
      if (word === 'AND') return words.and;
      const [, open = '', id = '', close = ''] = /^(\(*)(.*?)(\)*)$/.exec(word) ?? [];
      return `${open}${shortNames.get(id) ?? id}${close}`;
    })
    .join(' ');
};

const same = (licenses: readonly License[], kind: License['kind']): boolean =>
  licenses.every((license) => license.kind === kind);

/** The sentence that stands in the imprint: `© 2026 Nom. Sous licence CC BY-SA 4.0.`, in the language of the book. */
export const notice = (license: LicenseExpression, holder: string, year: number, lang: string): string => {
  const words = wordsFor(lang);
  const label = licenseLabel(license, lang);
  if (same(license.licenses, 'public-domain-mark')) return words.publicDomain(label);
  if (same(license.licenses, 'public-domain-dedication')) return words.dedicated(holder, label);
  if (same(license.licenses, 'all-rights-reserved')) return words.reserved(holder, year);
  return words.licensed(holder, year, label);
};
