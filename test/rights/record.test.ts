import { describe, expect, it } from 'vitest';
import { parseLicense } from '../../pipeline/rights/parse-license.js';
import { rightsRecord } from '../../pipeline/rights/record.js';
import type { LicenseExpression } from '../../pipeline/rights/rights.js';

const licensed = (text: string): LicenseExpression => {
  const license = parseLicense(text);
  if (!license) throw new Error(`${text} is not in the register`);
  return license;
};

const noticeOf = (license: string, lang: string): string =>
  rightsRecord({ license: licensed(license), holder: 'Ada Lovelace', year: 2026, authors: [], lang }).notice;

describe('rightsRecord', () => {
  it.each([
    ['CC-BY-SA-4.0', 'fr', '© 2026 Ada Lovelace. Sous licence CC BY-SA 4.0.'],
    ['CC-BY-SA-4.0', 'en-GB', '© 2026 Ada Lovelace. Licensed under CC BY-SA 4.0.'],
    ['LAL-1.3', 'fr-CA', '© 2026 Ada Lovelace. Sous Licence Art Libre 1.3.'],
    ['MIT OR Apache-2.0', 'fr', '© 2026 Ada Lovelace. Sous licence MIT ou Apache 2.0.'],
    [
      '(MIT OR Apache-2.0) AND CC-BY-4.0',
      'en',
      '© 2026 Ada Lovelace. Licensed under (MIT or Apache 2.0) and CC BY 4.0.',
    ],
    ['CC0-1.0', 'fr', 'Ada Lovelace a renoncé à tous ses droits sur cette œuvre dans le monde entier (CC0 1.0).'],
    ['CC-PDM-1.0', 'en', 'In the public domain: free of known copyright restrictions (PDM 1.0).'],
    ['LicenseRef-all-rights-reserved', 'fr', '© 2026 Ada Lovelace. Tous droits réservés.'],
    ['CC-BY-4.0', 'eu', '© 2026 Ada Lovelace. Licensed under CC BY 4.0.'],
  ])('says %s in %s', (license, lang, expected) => {
    expect(noticeOf(license, lang)).toBe(expected);
  });

  it('names the authors in the language of the book, or else the holder', () => {
    const statement = { license: licensed('CC-BY-4.0'), holder: 'Les Communs', year: 2026, lang: 'fr' };
    expect(rightsRecord({ ...statement, authors: ['A', 'B', 'C'] }).attributionName).toBe('A, B et C');
    expect(rightsRecord({ ...statement, authors: [] }).attributionName).toBe('Les Communs');
  });
});
