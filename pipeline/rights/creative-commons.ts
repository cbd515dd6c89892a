import { type Port, ports, spdxPorts } from './creative-commons-ports.js';
import type { License } from './rights.js';

type Names = Readonly<Record<'fr' | 'en', string>>;
type Element = 'by' | 'nc' | 'nd' | 'sa';
type ElementNames = Readonly<Record<Element, string>>;

const site = 'https://creativecommons.org';

const modernUnits = ['by', 'by-sa', 'by-nc', 'by-nc-sa', 'by-nd', 'by-nc-nd'];
/** Version 1.0 wrote `nd-nc`, and had licences that did not ask for attribution. */
const firstUnits = ['by', 'by-sa', 'by-nc', 'by-nc-sa', 'by-nd', 'by-nd-nc', 'sa', 'nc', 'nc-sa', 'nd', 'nd-nc'];

/** Versions with what their official names end with. */
const versions: readonly { readonly version: string; readonly scope: Names; readonly units: readonly string[] }[] = [
  { version: '1.0', scope: { fr: 'Générique', en: 'Generic' }, units: firstUnits },
  { version: '2.0', scope: { fr: 'Générique', en: 'Generic' }, units: modernUnits },
  { version: '2.5', scope: { fr: 'Générique', en: 'Generic' }, units: modernUnits },
  { version: '3.0', scope: { fr: 'non transposé', en: 'Unported' }, units: modernUnits },
  { version: '4.0', scope: { fr: 'International', en: 'International' }, units: modernUnits },
];

/** Wording of the French legal codes and deeds, which changed with the versions and differs in the French ports. */
const frenchElements: Readonly<Record<'deeds' | '2.0/fr' | '3.0/fr' | '4.0', ElementNames>> = {
  deeds: {
    by: 'Attribution',
    nc: 'Pas d’Utilisation Commerciale',
    nd: 'Pas de Modification',
    sa: 'Partage dans les Mêmes Conditions',
  },
  '2.0/fr': {
    by: 'Paternité',
    nc: 'Pas d’Utilisation Commerciale',
    nd: 'Pas de Modification',
    sa: 'Partage des Conditions Initiales à l’Identique',
  },
  '3.0/fr': {
    by: 'Attribution',
    nc: 'Pas d’Utilisation Commerciale',
    nd: 'Pas de Modification',
    sa: 'Partage à l’Identique',
  },
  '4.0': {
    by: 'Attribution',
    nc: 'Utilisation non commerciale',
    nd: 'Pas d’Œuvre dérivée',
    sa: 'Partage dans les mêmes conditions',
  },
};

const isElement = (part: string): part is Element => ['by', 'nc', 'nd', 'sa'].includes(part);

const frenchName = (elements: readonly Element[], version: string, port: Port | undefined): string => {
  const edition = version === '4.0' ? '4.0' : port?.code === 'fr' ? (`${version}/fr` as '2.0/fr' | '3.0/fr') : 'deeds';
  return elements.map((element) => frenchElements[edition][element]).join(' - ');
};

const englishName = (elements: readonly Element[], version: string): string => {
  const names: ElementNames = {
    by: 'Attribution',
    nc: 'NonCommercial',
    nd: version === '4.0' ? 'NoDerivatives' : 'NoDerivs',
    sa: 'ShareAlike',
  };
  return elements.map((element) => names[element]).join('-');
};

/** SPDX id; a port or a first licence that SPDX does not list becomes a `LicenseRef-…`. */
const identifier = (unit: string, version: string, port: Port | undefined): string => {
  const id = ['CC', unit.replace('nd-nc', 'nc-nd'), version, ...(port ? [port.code] : [])].join('-').toUpperCase();
  const listed = port ? spdxPorts.has(id) : unit.startsWith('by') || unit === 'sa';
  return listed ? id : `LicenseRef-${id}`;
};

const license = (unit: string, version: string, scope: Names, port?: Port): License => {
  const elements = unit.split('-').filter(isElement);
  const uri = `${site}/licenses/${unit}/${version}/${port ? `${port.code}/` : ''}`;
  const nonCommercial = elements.includes('nc');
  const noDerivatives = elements.includes('nd');
  return {
    id: identifier(unit, version, port),
    uri,
    legalCode: `${uri}legalcode`,
    name: {
      fr: `${frenchName(elements, version, port)} ${version} ${scope.fr}`,
      en: `${englishName(elements, version)} ${version} ${scope.en}`,
    },
    shortName: `CC ${unit} ${version}${port ? ` ${port.code}` : ''}`.toUpperCase(),
    kind: 'license',
    properties: {
      attribution: elements.includes('by'),
      shareAlike: elements.includes('sa'),
      nonCommercial,
      noDerivatives,
      freeCulture: !nonCommercial && !noDerivatives,
    },
  };
};

const asksNothing = {
  attribution: false,
  shareAlike: false,
  nonCommercial: false,
  noDerivatives: false,
  freeCulture: true,
} as const;

const publicDomain: readonly License[] = [
  {
    id: 'CC0-1.0',
    uri: `${site}/publicdomain/zero/1.0/`,
    legalCode: `${site}/publicdomain/zero/1.0/legalcode`,
    name: { fr: 'CC0 1.0 universel', en: 'CC0 1.0 Universal' },
    shortName: 'CC0 1.0',
    kind: 'public-domain-dedication',
    properties: asksNothing,
  },
  {
    id: 'CC-PDM-1.0',
    uri: `${site}/publicdomain/mark/1.0/`,
    name: { fr: 'Marque du domaine public 1.0', en: 'Public Domain Mark 1.0' },
    shortName: 'PDM 1.0',
    kind: 'public-domain-mark',
    properties: asksNothing,
  },
  {
    id: 'CC-PDDC',
    uri: `${site}/licenses/publicdomain/`,
    legalCode: `${site}/licenses/publicdomain/`,
    name: {
      fr: 'Dédicace au domaine public (États-Unis, retirée)',
      en: 'Copyright-Only Dedication or Public Domain Certification',
    },
    shortName: 'CC PDDC',
    kind: 'public-domain-dedication',
    properties: asksNothing,
  },
];

/** Every Creative Commons licence from 1.0 to 4.0, its ports, and the public domain tools. */
export const creativeCommons: readonly License[] = [
  ...versions.flatMap(({ version, scope, units }) => units.map((unit) => license(unit, version, scope))),
  ...ports.flatMap((port) =>
    port.versions.flatMap((version) =>
      (version === '1.0' ? firstUnits.slice(0, 6) : modernUnits).map((unit) => license(unit, version, port.name, port)),
    ),
  ),
  ...publicDomain,
];
