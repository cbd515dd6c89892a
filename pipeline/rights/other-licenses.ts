import type { License, LicenseProperties } from './rights.js';

/** A licence with the addresses that people write for it, without scheme, `www.`, extension or final slash. */
export interface OtherLicense extends License {
  readonly addresses: readonly string[];
}

const permissive: LicenseProperties = {
  attribution: true,
  shareAlike: false,
  nonCommercial: false,
  noDerivatives: false,
  freeCulture: true,
};
const copyleft: LicenseProperties = { ...permissive, shareAlike: true };
const unconditional: LicenseProperties = { ...permissive, attribution: false };

const entry = (
  id: string,
  shortName: string,
  name: { readonly fr: string; readonly en: string },
  uri: string,
  properties: LicenseProperties,
  addresses: readonly string[] = [],
): OtherLicense => ({
  id,
  uri,
  legalCode: uri,
  name,
  shortName,
  kind: 'license',
  properties,
  addresses,
});

/** GNU licences come as `-only` and `-or-later`; an address alone promises no later version, so it means `-only`. */
const gnu = (
  stem: string,
  version: string,
  name: string,
  uri: string,
  addresses: readonly string[],
): readonly OtherLicense[] => [
  entry(
    `${stem}-${version}-only`,
    `GNU ${stem} ${version}`,
    { fr: `${name} version ${version} seulement`, en: `${name} v${version} only` },
    uri,
    copyleft,
    addresses,
  ),
  entry(
    `${stem}-${version}-or-later`,
    `GNU ${stem} ${version}+`,
    { fr: `${name} version ${version} ou ultérieure`, en: `${name} v${version} or later` },
    uri,
    copyleft,
  ),
];

const documentationLicense = 'GNU Free Documentation License';
const documentationUri = (version: string): string =>
  version === '1.3'
    ? 'https://www.gnu.org/licenses/fdl-1.3.html'
    : `https://www.gnu.org/licenses/old-licenses/fdl-${version}.html`;

/** SPDX tells GFDL texts with invariant sections (which nobody may change: not free) from those without. */
const gfdlVariants = (version: string): readonly OtherLicense[] =>
  (['invariants', 'no-invariants'] as const).flatMap((variant) => {
    const invariants = {
      fr: variant === 'invariants' ? 'avec sections invariantes' : 'sans section invariante',
      en: variant.replace('-', ' '),
    };
    const properties = variant === 'invariants' ? { ...copyleft, freeCulture: false } : copyleft;
    return [
      entry(
        `GFDL-${version}-${variant}-only`,
        `GNU FDL ${version}`,
        {
          fr: `${documentationLicense} version ${version} seulement, ${invariants.fr}`,
          en: `${documentationLicense} v${version} only - ${invariants.en}`,
        },
        documentationUri(version),
        properties,
      ),
      entry(
        `GFDL-${version}-${variant}-or-later`,
        `GNU FDL ${version}+`,
        {
          fr: `${documentationLicense} version ${version} ou ultérieure, ${invariants.fr}`,
          en: `${documentationLicense} v${version} or later - ${invariants.en}`,
        },
        documentationUri(version),
        properties,
      ),
    ];
  });

/** The licences outside Creative Commons that books, manuals, pictures, fonts and program listings come under. */
export const otherLicenses: readonly OtherLicense[] = [
  entry(
    'LAL-1.2',
    'Licence Art Libre 1.2',
    { fr: 'Licence Art Libre 1.2', en: 'Free Art License 1.2' },
    'https://artlibre.org/licence/lal/licence-art-libre-12/',
    copyleft,
  ),
  entry(
    'LAL-1.3',
    'Licence Art Libre 1.3',
    { fr: 'Licence Art Libre 1.3', en: 'Free Art License 1.3' },
    'https://artlibre.org/',
    copyleft,
    ['artlibre.org/licence/lal', 'artlibre.org/licence/lal/en', 'artlibre.org/licence/lal/licence-art-libre-13'],
  ),
  ...['1.1', '1.2', '1.3'].flatMap((version) => [
    ...gnu('GFDL', version, documentationLicense, documentationUri(version), [
      `gnu.org/licenses/fdl-${version}`,
      ...(version === '1.3' ? ['gnu.org/licenses/fdl', 'gnu.org/copyleft/fdl'] : []),
    ]),
    ...gfdlVariants(version),
  ]),
  ...gnu('GPL', '2.0', 'GNU General Public License', 'https://www.gnu.org/licenses/old-licenses/gpl-2.0.html', [
    'gnu.org/licenses/gpl-2.0',
    'gnu.org/licenses/old-licenses/gpl-2.0-standalone',
    'opensource.org/licenses/GPL-2.0',
    'opensource.org/license/gpl-2-0',
  ]),
  ...gnu('GPL', '3.0', 'GNU General Public License', 'https://www.gnu.org/licenses/gpl-3.0.html', [
    'gnu.org/licenses/gpl',
    'gnu.org/copyleft/gpl',
    'gnu.org/licenses/gpl-3.0-standalone',
    'opensource.org/licenses/GPL-3.0',
    'opensource.org/license/gpl-3-0',
  ]),
  ...gnu(
    'LGPL',
    '2.1',
    'GNU Lesser General Public License',
    'https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html',
    ['gnu.org/licenses/lgpl-2.1', 'gnu.org/licenses/old-licenses/lgpl-2.1-standalone'],
  ),
  ...gnu('LGPL', '3.0', 'GNU Lesser General Public License', 'https://www.gnu.org/licenses/lgpl-3.0.html', [
    'gnu.org/licenses/lgpl',
    'gnu.org/licenses/lgpl-3.0-standalone',
  ]),
  ...gnu('AGPL', '3.0', 'GNU Affero General Public License', 'https://www.gnu.org/licenses/agpl-3.0.html', [
    'gnu.org/licenses/agpl',
    'gnu.org/licenses/agpl-3.0-standalone',
    'opensource.org/licenses/AGPL-3.0',
  ]),
  entry(
    'OFL-1.1',
    'SIL OFL 1.1',
    { fr: 'SIL Open Font License 1.1', en: 'SIL Open Font License 1.1' },
    'https://openfontlicense.org/',
    copyleft,
    [
      'scripts.sil.org/OFL',
      'scripts.sil.org/cms/scripts/page.php',
      'openfontlicense.org/open-font-license-official-text',
      'opensource.org/licenses/OFL-1.1',
    ],
  ),
  entry('MIT', 'MIT', { fr: 'Licence MIT', en: 'MIT License' }, 'https://opensource.org/license/mit', permissive, [
    'opensource.org/licenses/MIT',
    'spdx.org/licenses/MIT',
  ]),
  entry(
    'Apache-2.0',
    'Apache 2.0',
    { fr: 'Licence Apache 2.0', en: 'Apache License 2.0' },
    'https://www.apache.org/licenses/LICENSE-2.0',
    permissive,
    ['opensource.org/licenses/Apache-2.0', 'opensource.org/license/apache-2-0'],
  ),
  entry(
    'BSD-2-Clause',
    'BSD 2-Clause',
    { fr: 'Licence BSD simplifiée (2 clauses)', en: 'BSD 2-Clause "Simplified" License' },
    'https://opensource.org/license/bsd-2-clause',
    permissive,
    ['opensource.org/licenses/BSD-2-Clause'],
  ),
  entry(
    'BSD-3-Clause',
    'BSD 3-Clause',
    { fr: 'Licence BSD révisée (3 clauses)', en: 'BSD 3-Clause "New" or "Revised" License' },
    'https://opensource.org/license/bsd-3-clause',
    permissive,
    ['opensource.org/licenses/BSD-3-Clause'],
  ),
  entry(
    '0BSD',
    'BSD Zero Clause',
    { fr: 'Licence BSD sans clause', en: 'BSD Zero Clause License' },
    'https://opensource.org/license/0bsd',
    unconditional,
    ['landley.net/toybox/license', 'opensource.org/licenses/0BSD'],
  ),
  entry('ISC', 'ISC', { fr: 'Licence ISC', en: 'ISC License' }, 'https://www.isc.org/licenses/', permissive, [
    'opensource.org/license/isc-license-txt',
    'opensource.org/licenses/ISC',
  ]),
  entry(
    'Unlicense',
    'Unlicense',
    { fr: 'The Unlicense (domaine public)', en: 'The Unlicense' },
    'https://unlicense.org/',
    unconditional,
  ),
  entry(
    'MPL-2.0',
    'MPL 2.0',
    { fr: 'Mozilla Public License 2.0', en: 'Mozilla Public License 2.0' },
    'https://www.mozilla.org/MPL/2.0/',
    copyleft,
    ['mozilla.org/en-us/mpl/2.0', 'opensource.org/licenses/MPL-2.0'],
  ),
  entry(
    'CECILL-2.1',
    'CeCILL 2.1',
    { fr: 'Licence CeCILL 2.1', en: 'CeCILL Free Software License Agreement v2.1' },
    'http://www.cecill.info/licences/Licence_CeCILL_V2.1-fr.html',
    copyleft,
    ['cecill.info/licences/Licence_CeCILL_V2.1-en'],
  ),
  entry(
    'etalab-2.0',
    'Licence Ouverte 2.0',
    { fr: 'Licence Ouverte 2.0', en: 'Etalab Open License 2.0' },
    'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    permissive,
    [
      'github.com/DISIC/politique-de-contribution-open-source/blob/master/LICENSE',
      'etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0',
    ],
  ),
  entry(
    'ODbL-1.0',
    'ODbL 1.0',
    { fr: 'Open Database License 1.0', en: 'Open Data Commons Open Database License v1.0' },
    'https://opendatacommons.org/licenses/odbl/1-0/',
    copyleft,
    [
      'opendatacommons.org/licenses/odbl/1.0',
      'opendatacommons.org/licenses/odbl',
      'opendatacommons.org/licenses/odbl/summary',
    ],
  ),
];

/** What an item comes under that may be shown with its owner's permission only. */
export const allRightsReserved: License = {
  id: 'LicenseRef-all-rights-reserved',
  name: { fr: 'Tous droits réservés', en: 'All rights reserved' },
  shortName: '©',
  kind: 'all-rights-reserved',
  properties: { attribution: true, shareAlike: false, nonCommercial: true, noDerivatives: true, freeCulture: false },
};
