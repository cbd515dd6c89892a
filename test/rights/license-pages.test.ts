import { describe, expect, it } from 'vitest';
import { deedOf, officialName } from '../../pipeline/rights/license-pages.js';
import { findLicense } from '../../pipeline/rights/licenses.js';
import type { License } from '../../pipeline/rights/rights.js';

const license = (id: string): License => {
  const found = findLicense(id);
  if (!found) throw new Error(`No licence ${id}`);
  return found;
};

describe('the deed that a reader is sent to', () => {
  it.each([
    ['CC-BY-4.0', 'de', 'https://creativecommons.org/licenses/by/4.0/deed.de'],
    ['CC-BY-SA-4.0', 'zh-CN', 'https://creativecommons.org/licenses/by-sa/4.0/deed.zh-hans'],
    ['CC-BY-SA-4.0', 'zh-TW', 'https://creativecommons.org/licenses/by-sa/4.0/deed.zh-hant'],
    ['CC0-1.0', 'fa', 'https://creativecommons.org/publicdomain/zero/1.0/deed.fa'],
    ['CC-BY-2.0', 'eo', 'https://creativecommons.org/licenses/by/2.0/deed.en'],
    ['MIT', 'fr', license('MIT').uri],
  ])('is, for %s and %s, %s', (id, lang, deed) => {
    expect(deedOf(license(id), lang)).toBe(deed);
  });
});

describe('the official name of a licence', () => {
  it.each([
    ['CC-BY-SA-4.0', 'fr-CA', 'Attribution - Partage dans les mêmes conditions 4.0 International', 'fr-CA'],
    ['CC-BY-NC-ND-4.0', 'en', 'Attribution-NonCommercial-NoDerivatives 4.0 International', 'en'],
    ['CC-BY-SA-4.0', 'de', 'Namensnennung - Weitergabe unter gleichen Bedingungen 4.0 International', 'de'],
    ['CC-BY-NC-4.0', 'es', 'Atribución-NoComercial 4.0 Internacional', 'es'],
    ['CC-BY-SA-4.0', 'ja', '表示 - 継承 4.0 国際', 'ja'],
    ['CC-BY-NC-SA-4.0', 'zh', '署名—非商业性使用—相同方式共享 4.0 国际', 'zh'],
    ['CC0-1.0', 'nl', 'CC0 1.0 Universeel', 'nl'],
  ])('%s in %s is %s', (id, lang, text, language) => {
    expect(officialName(license(id), lang)).toEqual({ text, lang: language });
  });

  it('is English, and says so, where there is none in the language', () => {
    const english = { text: 'Attribution-ShareAlike 4.0 International', lang: 'en' };
    expect(officialName(license('CC-BY-SA-4.0'), 'fa')).toEqual(english);
    expect(officialName(license('CC-BY-SA-4.0'), 'eo')).toEqual(english);
    expect(officialName(license('CC-BY-SA-3.0'), 'de').lang).toBe('en');
  });
});
