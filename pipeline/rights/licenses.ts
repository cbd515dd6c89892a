import { creativeCommons } from './creative-commons.js';
import { allRightsReserved, otherLicenses } from './other-licenses.js';
import type { License } from './rights.js';

/** The register: every licence that the press knows, by its SPDX id or `LicenseRef-…`. */
export const licenses: ReadonlyMap<string, License> = new Map(
  [...creativeCommons, ...otherLicenses, allRightsReserved].map((license) => [license.id, license]),
);

/** Strips what people vary in an address: scheme, `www.`, query, extension, final slash, case. */
const bareAddress = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/(?:\.[a-z]{2})?\.(?:html?|txt|pdf|md)$/, '')
    .replace(/^([^/]+?)\.?(\/|$)/, '$1$2');

/** A `-only` licence stands before the `-or-later` one in the register, and owns the address that they share. */
const firstWins = (entries: readonly (readonly [string, License])[]): ReadonlyMap<string, License> =>
  new Map(entries.toReversed());

const byAddress = firstWins([
  ...[...licenses.values()].flatMap((license) => (license.uri ? [[bareAddress(license.uri), license] as const] : [])),
  ...otherLicenses.flatMap((license) => license.addresses.map((address) => [bareAddress(address), license] as const)),
]);

/** Other spellings of ids: deprecated SPDX ids (`GPL-2.0`, `GPL-2.0+`), ports without `LicenseRef-`, the names that credits show. */
const aliasesOf = ({ id, shortName }: License): readonly string[] => [
  id,
  shortName,
  shortName.replaceAll(' ', '-'),
  ...(id.endsWith('-only') ? [id.replace(/-only$/, '')] : []),
  ...(id.endsWith('-or-later') ? [id.replace(/-or-later$/, '+')] : []),
  ...(id.startsWith('LicenseRef-CC-') ? [id.replace('LicenseRef-', '')] : []),
  ...(id === 'CC0-1.0' ? ['CC0'] : []),
];

const byName = firstWins(
  [...licenses.values()].flatMap((license) =>
    aliasesOf(license).map((alias) => [alias.toLowerCase(), license] as const),
  ),
);

/**
 * Address of a deed or of a legal code, in whatever language, cut down to the licence's own: `…/by/4.0/deed.fr` → `…/by/4.0`.
 */
const withoutDeed = (address: string): string =>
  address.replace(/^(creativecommons\.org\/.*)\/(?:deed|legalcode|rdf)(?:[.\-_][\w\-.]*)?$/, '$1');

/** The licence that one id, short name or address means, in any case and spelling; no expressions. */
export const findLicense = (written: string): License | undefined => {
  const text = written.trim();
  return byName.get(text.toLowerCase()) ?? byAddress.get(withoutDeed(bareAddress(text)));
};
