import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { licenses } from '../../pipeline/rights/licenses.js';
import { nearestLicense } from '../../pipeline/rights/nearest-license.js';
import { parseLicense } from '../../pipeline/rights/parse-license.js';

const expressionOf = (text: string): string | undefined => parseLicense(text)?.expression;

describe('parseLicense', () => {
  it.each([
    ['CC-BY-SA-4.0', 'CC-BY-SA-4.0'],
    ['cc-by-sa-4.0', 'CC-BY-SA-4.0'],
    [' CC BY-SA 4.0 ', 'CC-BY-SA-4.0'],
    ['CC0', 'CC0-1.0'],
    ['Licence Art Libre 1.3', 'LAL-1.3'],
    ['Etalab-2.0', 'etalab-2.0'],
    ['GPL-3.0', 'GPL-3.0-only'],
    ['gpl-2.0+', 'GPL-2.0-or-later'],
    ['GFDL-1.2', 'GFDL-1.2-only'],
    ['CC-BY-SA-3.0-FR', 'LicenseRef-CC-BY-SA-3.0-FR'],
    ['LicenseRef-all-rights-reserved', 'LicenseRef-all-rights-reserved'],
    ['licenseref-accord-de-la-famille', 'LicenseRef-accord-de-la-famille'],
  ])('reads the id %s', (written, expected) => {
    expect(expressionOf(written)).toBe(expected);
  });

  it.each([
    ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC-BY-SA-4.0'],
    ['http://creativecommons.org/licenses/by-sa/4.0', 'CC-BY-SA-4.0'],
    ['https://www.creativecommons.org/licenses/by-sa/4.0/deed.fr', 'CC-BY-SA-4.0'],
    ['http://www.creativecommons.org./licenses/by-nc-sa/2.0/fr/deed.fr_CA', 'CC-BY-NC-SA-2.0-FR'],
    ['creativecommons.org/licenses/by/4.0/legalcode.fr', 'CC-BY-4.0'],
    ['HTTPS://CreativeCommons.org/Licenses/BY/4.0/', 'CC-BY-4.0'],
    ['https://creativecommons.org/licenses/by-sa/4.0/?ref=chooser-v1', 'CC-BY-SA-4.0'],
    ['https://creativecommons.org/licenses/by-sa/3.0/fr/', 'LicenseRef-CC-BY-SA-3.0-FR'],
    ['https://creativecommons.org/licenses/by/3.0/us/rdf', 'CC-BY-3.0-US'],
    ['https://creativecommons.org/publicdomain/zero/1.0/deed.fr', 'CC0-1.0'],
    ['https://creativecommons.org/publicdomain/mark/1.0/', 'CC-PDM-1.0'],
    ['http://creativecommons.org/licenses/by-nd-nc/1.0/', 'CC-BY-NC-ND-1.0'],
    ['https://artlibre.org/licence/lal/', 'LAL-1.3'],
    ['http://artlibre.org', 'LAL-1.3'],
    ['https://www.gnu.org/licenses/fdl-1.3.en.html', 'GFDL-1.3-only'],
    ['https://www.gnu.org/licenses/fdl-1.3.txt', 'GFDL-1.3-only'],
    ['http://www.apache.org/licenses/LICENSE-2.0.html', 'Apache-2.0'],
    ['https://opensource.org/licenses/MIT', 'MIT'],
    ['http://scripts.sil.org/OFL', 'OFL-1.1'],
  ])('reads the address %s', (written, expected) => {
    expect(expressionOf(written)).toBe(expected);
  });

  it('keeps ports, versions and unported licences apart', () => {
    const uris = ['by-sa/3.0/', 'by-sa/3.0/fr/', 'by-sa/2.0/fr/', 'by-sa/4.0/'].map(
      (path) => parseLicense(`https://creativecommons.org/licenses/${path}`)?.licenses[0].uri,
    );
    expect(new Set(uris).size).toBe(4);
  });

  it.each([
    ['MIT OR Apache-2.0', 'MIT OR Apache-2.0', ['MIT', 'Apache-2.0']],
    ['mit or apache-2.0', 'MIT OR Apache-2.0', ['MIT', 'Apache-2.0']],
    ['(MIT or CC BY 4.0)', undefined, []],
    [
      '(MIT OR GPL-2.0+) AND CC-BY-4.0',
      '(MIT OR GPL-2.0-or-later) AND CC-BY-4.0',
      ['MIT', 'GPL-2.0-or-later', 'CC-BY-4.0'],
    ],
    ['CC-BY-SA-3.0+', 'CC-BY-SA-3.0+', ['CC-BY-SA-3.0']],
    ['GPL-3.0-only WITH Font-exception-2.0', 'GPL-3.0-only WITH Font-exception-2.0', ['GPL-3.0-only']],
    [
      'CC-BY-SA-2.0-FR OR GFDL-1.2',
      'LicenseRef-CC-BY-SA-2.0-FR OR GFDL-1.2-only',
      ['LicenseRef-CC-BY-SA-2.0-FR', 'GFDL-1.2-only'],
    ],
    ['MIT OR https://creativecommons.org/licenses/by/4.0/deed.fr', 'MIT OR CC-BY-4.0', ['MIT', 'CC-BY-4.0']],
  ])('reads the expression %s', (written, expression, ids) => {
    const parsed = parseLicense(written);
    expect(parsed?.expression).toBe(expression);
    expect(parsed?.licenses.map((license) => license.id) ?? []).toEqual(ids);
  });

  it.each([
    '',
    'CC-BY-SA',
    'CC-BY-5.0',
    'https://creativecommons.org/licenses/by/4.0/fr/',
    'https://creativecommons.org/licenses/by-sa/2.5/fr/',
    'https://example.org/licenses/by/4.0/',
    'domaine public',
    'MIT OR',
    'MIT Apache-2.0',
    'MIT OR Zimpleware-9',
  ])('does not make up a licence for « %s »', (written) => {
    expect(parseLicense(written)).toBeUndefined();
  });

  it('allows nothing for a licence of which it knows only the name', () => {
    expect(parseLicense('LicenseRef-Accord')?.licenses[0].properties).toMatchObject({
      nonCommercial: true,
      freeCulture: false,
    });
  });

  it('reads back every id and every address of the register, in any case', () => {
    for (const license of licenses.values()) {
      expect(expressionOf(license.id.toLowerCase())).toBe(license.id);
      if (license.uri && !/-or-later$|invariants/.test(license.id)) expect(expressionOf(license.uri)).toBe(license.id);
    }
  });

  it('gives what it gave when its own expression is read again, and never throws', () => {
    const word = fc.constantFrom(
      ...licenses.keys(),
      'OR',
      'AND',
      'WITH',
      '(',
      ')',
      '+',
      'LicenseRef-x',
      '/',
      'Font-exception-2.0',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => {
        const parsed = parseLicense(words.join(' '));
        if (parsed) expect(parseLicense(parsed.expression)).toEqual(parsed);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void parseLicense(text)));
  });
});

describe('nearestLicense', () => {
  it.each([
    ['CC-BY-SA', 'CC-BY-SA-4.0'],
    ['CC BY', 'CC-BY-4.0'],
    ['CC-BY-SA-4', 'CC-BY-SA-4.0'],
    ['CC-BYSA-4.0', 'CC-BY-SA-4.0'],
    ['GFDL', 'GFDL-1.3-or-later'],
    ['Apach-2.0', 'Apache-2.0'],
    ['LAL', 'LAL-1.3'],
  ])('%s is probably %s', (written, expected) => {
    expect(nearestLicense(written)).toBe(expected);
  });

  it('has nothing to say of a licence that looks like none', () => {
    expect(nearestLicense('avec l’accord de ma tante')).toBeUndefined();
  });
});
