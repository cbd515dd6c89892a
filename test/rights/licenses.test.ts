import spdxLicenseList from 'spdx-license-list';
import { describe, expect, it } from 'vitest';
import { licenses } from '../../pipeline/rights/licenses.js';
import { parseLicense } from '../../pipeline/rights/parse-license.js';

const spdx: Readonly<Record<string, { readonly name: string; readonly url: string }>> = spdxLicenseList;
const spdxIds = Object.keys(spdx);
const registered = [...licenses.values()];
const listed = registered.filter((license) => !license.id.startsWith('LicenseRef-'));
const gnu = /^(?:A|L)?GPL|^GFDL/;

describe('the register, entry by entry against the SPDX list', () => {
  it('spells every id that is not a LicenseRef as SPDX does', () => {
    for (const { id } of listed) expect(spdxIds).toContain(id);
  });

  it('has every Creative Commons licence and port of SPDX', () => {
    for (const id of spdxIds.filter((each) => /^CC-|^CC0/.test(each))) expect(licenses.has(id), id).toBe(true);
  });

  it('links the Creative Commons legal codes as SPDX does', () => {
    for (const { id, legalCode } of listed.filter((license) => /^CC/.test(license.id) && license.id !== 'CC-PDM-1.0')) {
      expect(legalCode, id).toBe(spdx[id]?.url);
    }
  });

  it('knows each licence by the address that SPDX gives', () => {
    for (const { id } of listed.filter((license) => !/-or-later$|invariants/.test(license.id))) {
      expect(parseLicense(spdx[id]?.url ?? '')?.expression, id).toBe(id);
    }
  });

  it('names GNU’s licences as SPDX does', () => {
    for (const { id, name } of listed.filter((license) => gnu.test(license.id))) expect(name.en).toBe(spdx[id]?.name);
  });

  it('takes SPDX’s deprecated ids for the ones that replaced them', () => {
    for (const { id } of listed.filter((license) => gnu.test(license.id))) {
      const deprecated = id.replace(/-only$/, '').replace(/-or-later$/, '+');
      if (spdxIds.includes(deprecated)) expect(parseLicense(deprecated)?.expression).toBe(id);
    }
  });
});

describe('every licence of the register', () => {
  it('has an address of its own, but for GNU’s -only and -or-later', () => {
    const uris = registered.filter((license) => !gnu.test(license.id)).flatMap((license) => license.uri ?? []);
    expect(new Set(uris).size).toBe(uris.length);
  });

  it('is named in both languages', () => {
    for (const { name, shortName, id } of registered) {
      expect(
        [name.fr, name.en, shortName].every((text) => text.trim() !== ''),
        id,
      ).toBe(true);
    }
  });

  it('has a canonical URI when it is of Creative Commons', () => {
    for (const { uri } of registered.filter((license) => license.uri?.includes('creativecommons.org'))) {
      expect(uri).toMatch(/^https:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/(?:[a-z0-9.-]+\/)+$/);
    }
  });

  it('asks what the letters of its id say when it is of Creative Commons', () => {
    for (const { id, properties } of registered.filter((license) => /CC-(?:BY|NC|ND|SA)-/.test(license.id))) {
      expect(properties, id).toEqual({
        attribution: /-BY-/.test(id),
        shareAlike: /-SA-/.test(id),
        nonCommercial: /-NC-/.test(id),
        noDerivatives: /-ND-/.test(id),
        freeCulture: !/-N[CD]-/.test(id),
      });
    }
  });

  it('has six licences in each port and version since 2.0', () => {
    const count = (pattern: RegExp): number => registered.filter((license) => pattern.test(license.uri ?? '')).length;
    expect(count(/\/2\.0\/fr\/$/)).toBe(6);
    expect(count(/\/3\.0\/fr\/$/)).toBe(6);
    expect(count(/\/4\.0\/$/)).toBe(6);
    expect(count(/\/4\.0\/[a-z]+\/$/)).toBe(0);
    expect(count(/\/1\.0\/$/)).toBe(13);
  });
});

describe('official names', () => {
  it.each([
    [
      'CC-BY-SA-4.0',
      'Attribution - Partage dans les mêmes conditions 4.0 International',
      'Attribution-ShareAlike 4.0 International',
      'CC BY-SA 4.0',
    ],
    [
      'CC-BY-NC-ND-4.0',
      'Attribution - Utilisation non commerciale - Pas d’Œuvre dérivée 4.0 International',
      'Attribution-NonCommercial-NoDerivatives 4.0 International',
      'CC BY-NC-ND 4.0',
    ],
    [
      'CC-BY-SA-3.0',
      'Attribution - Partage dans les Mêmes Conditions 3.0 non transposé',
      'Attribution-ShareAlike 3.0 Unported',
      'CC BY-SA 3.0',
    ],
    [
      'LicenseRef-CC-BY-NC-SA-3.0-FR',
      'Attribution - Pas d’Utilisation Commerciale - Partage à l’Identique 3.0 France',
      'Attribution-NonCommercial-ShareAlike 3.0 France',
      'CC BY-NC-SA 3.0 FR',
    ],
    [
      'CC-BY-NC-SA-2.0-FR',
      'Paternité - Pas d’Utilisation Commerciale - Partage des Conditions Initiales à l’Identique 2.0 France',
      'Attribution-NonCommercial-ShareAlike 2.0 France',
      'CC BY-NC-SA 2.0 FR',
    ],
    [
      'CC-BY-NC-ND-1.0',
      'Attribution - Pas de Modification - Pas d’Utilisation Commerciale 1.0 Générique',
      'Attribution-NoDerivs-NonCommercial 1.0 Generic',
      'CC BY-ND-NC 1.0',
    ],
  ])('%s', (id, fr, en, shortName) => {
    expect(licenses.get(id)).toMatchObject({ name: { fr, en }, shortName });
  });
});
