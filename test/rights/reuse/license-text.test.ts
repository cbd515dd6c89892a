import { describe, expect, it } from 'vitest';
import { licenses } from '../../../pipeline/rights/licenses.js';
import { parseLicense } from '../../../pipeline/rights/parse-license.js';
import { idsOf, licensePointer, licenseText } from '../../../pipeline/rights/reuse/license-text.js';
import { permits } from '../../../pipeline/rights/reuse/permits.js';
import type { LicenseExpression } from '../../../pipeline/rights/rights.js';

const expression = (text: string): LicenseExpression => {
  const license = parseLicense(text);
  if (!license) throw new Error(text);
  return license;
};

describe('licenseText', () => {
  it('has the text of every licence of the register that SPDX lists', () => {
    const without = [...licenses.keys()].filter((id) => !licenseText(id));
    expect(without.filter((id) => !id.startsWith('LicenseRef-'))).toEqual([]);
    expect(licenseText('CC-BY-SA-4.0')).toMatch(/^Creative Commons Attribution-ShareAlike 4\.0 International\n/);
    expect(licenseText('MIT')).not.toContain('\r');
  });

  it('has none of others, and asks for no file by their names', () => {
    expect(licenseText('LicenseRef-Maison')).toBeUndefined();
    expect(licenseText('../package')).toBeUndefined();
  });
});

describe('licensePointer', () => {
  it('names the licence and tells where it is, without passing for its text', () => {
    const port = licenses.get('LicenseRef-CC-BY-3.0-FR');
    expect(licensePointer('LicenseRef-CC-BY-3.0-FR', port)).toBe(
      'Attribution 3.0 France\nAttribution 3.0 France\n\nCe fichier n’est pas le texte de la licence : il dit où le lire.\nThis file is not the text of the licence: it tells where to read it.\n\nhttps://creativecommons.org/licenses/by/3.0/fr/legalcode\n',
    );
    expect(licensePointer('Font-exception-2.0', undefined)).toContain(
      'https://spdx.org/licenses/Font-exception-2.0.html',
    );
  });
});

describe('idsOf', () => {
  it('names licences and exceptions, each once', () => {
    expect(idsOf(expression('(MIT OR Apache-2.0+) AND GPL-3.0-or-later WITH Font-exception-2.0 AND MIT'))).toEqual([
      'MIT',
      'Apache-2.0',
      'GPL-3.0-or-later',
      'Font-exception-2.0',
    ]);
  });
});

describe('permits', () => {
  it.each([
    ['CC-BY-4.0', true],
    ['CC-BY-ND-4.0', false],
    ['CC-BY-ND-4.0 OR CC-BY-4.0', true],
    ['CC-BY-ND-4.0 AND CC-BY-4.0', false],
    ['(CC-BY-ND-4.0 OR MIT) AND (CC-BY-4.0 OR LicenseRef-x)', true],
    ['LicenseRef-x', false],
  ])('asks of %s whether it may be changed: %s', (license, allowed) => {
    expect(permits(expression(license), ({ properties }) => !properties.noDerivatives)).toBe(allowed);
  });
});
