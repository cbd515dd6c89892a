/** A country (or body) whose law some versions of the Creative Commons licences were written for. */
export interface Port {
  /** As in the URI: `fr`, `scotland`, `igo`. */
  readonly code: string;
  readonly versions: readonly string[];
  readonly name: Readonly<Record<'fr' | 'en', string>>;
}

const port = (code: string, fr: string, en: string, ...versions: readonly string[]): Port => ({
  code,
  versions,
  name: { fr, en },
});

/**
 * Every port, with the versions that exist of it and its name as the deeds give it
 * (creativecommons/cc-legal-tools-data, 1.0 to 3.0; version 4.0 has no ports).
 */
export const ports: readonly Port[] = [
  port('am', 'Arménie', 'Armenia', '3.0'),
  port('ar', 'Argentine', 'Argentina', '2.5'),
  port('at', 'Autriche', 'Austria', '2.0', '3.0'),
  port('au', 'Australie', 'Australia', '2.0', '2.1', '2.5', '3.0'),
  port('az', 'Azerbaïdjan', 'Azerbaijan', '3.0'),
  port('be', 'Belgique', 'Belgium', '2.0'),
  port('bg', 'Bulgarie', 'Bulgaria', '2.5'),
  port('br', 'Brésil', 'Brazil', '2.0', '2.5', '3.0'),
  port('ca', 'Canada', 'Canada', '2.0', '2.1', '2.5', '3.0'),
  port('ch', 'Suisse', 'Switzerland', '2.5', '3.0'),
  port('cl', 'Chili', 'Chile', '2.0', '3.0'),
  port('cn', 'Chine continentale', 'China Mainland', '2.5', '3.0'),
  port('co', 'Colombie', 'Colombia', '2.5'),
  port('cr', 'Costa Rica', 'Costa Rica', '3.0'),
  port('cz', 'République tchèque', 'Czech Republic', '3.0'),
  port('de', 'Allemagne', 'Germany', '2.0', '3.0'),
  port('dk', 'Danemark', 'Denmark', '2.5'),
  port('ec', 'Équateur', 'Ecuador', '3.0'),
  port('ee', 'Estonie', 'Estonia', '3.0'),
  port('eg', 'Égypte', 'Egypt', '3.0'),
  port('es', 'Espagne', 'Spain', '2.0', '2.1', '2.5', '3.0'),
  port('fi', 'Finlande', 'Finland', '1.0'),
  port('fr', 'France', 'France', '2.0', '3.0'),
  port('ge', 'Géorgie', 'Georgia', '3.0'),
  port('gr', 'Grèce', 'Greece', '3.0'),
  port('gt', 'Guatemala', 'Guatemala', '3.0'),
  port('hk', 'Hong Kong', 'Hong Kong', '3.0'),
  port('hr', 'Croatie', 'Croatia', '2.0', '2.5', '3.0'),
  port('hu', 'Hongrie', 'Hungary', '2.5'),
  port('ie', 'Irlande', 'Ireland', '3.0'),
  port('igo', 'Organisations intergouvernementales', 'IGO', '3.0'),
  port('il', 'Israël', 'Israel', '1.0', '2.5'),
  port('in', 'Inde', 'India', '2.5'),
  port('it', 'Italie', 'Italy', '2.0', '2.5', '3.0'),
  port('jp', 'Japon', 'Japan', '2.0', '2.1'),
  port('kr', 'Corée', 'Korea', '2.0'),
  port('lu', 'Luxembourg', 'Luxembourg', '3.0'),
  port('mk', 'Macédoine', 'Macedonia', '2.5'),
  port('mt', 'Malte', 'Malta', '2.5'),
  port('mx', 'Mexique', 'Mexico', '2.5'),
  port('my', 'Malaisie', 'Malaysia', '2.5'),
  port('nl', 'Pays-Bas', 'Netherlands', '1.0', '2.0', '2.5', '3.0'),
  port('no', 'Norvège', 'Norway', '3.0'),
  port('nz', 'Nouvelle-Zélande', 'New Zealand', '3.0'),
  port('pe', 'Pérou', 'Peru', '2.5'),
  port('ph', 'Philippines', 'Philippines', '3.0'),
  port('pl', 'Pologne', 'Poland', '2.0', '2.5', '3.0'),
  port('pr', 'Porto Rico', 'Puerto Rico', '3.0'),
  port('pt', 'Portugal', 'Portugal', '2.5', '3.0'),
  port('ro', 'Roumanie', 'Romania', '3.0'),
  port('rs', 'Serbie', 'Serbia', '3.0'),
  port('scotland', 'Royaume-Uni : Écosse', 'UK: Scotland', '2.5'),
  port('se', 'Suède', 'Sweden', '2.5'),
  port('sg', 'Singapour', 'Singapore', '3.0'),
  port('si', 'Slovénie', 'Slovenia', '2.5'),
  port('th', 'Thaïlande', 'Thailand', '3.0'),
  port('tw', 'Taïwan', 'Taiwan', '2.0', '2.5', '3.0'),
  port('ug', 'Ouganda', 'Uganda', '3.0'),
  port('uk', 'Royaume-Uni : Angleterre et pays de Galles', 'UK: England & Wales', '2.0'),
  port('us', 'États-Unis', 'United States', '3.0'),
  port('ve', 'Venezuela', 'Venezuela', '3.0'),
  port('vn', 'Viêt Nam', 'Vietnam', '3.0'),
  port('za', 'Afrique du Sud', 'South Africa', '2.0', '2.5', '3.0'),
];

/** The ports that SPDX lists; every other one is a `LicenseRef-…`. */
export const spdxPorts: ReadonlySet<string> = new Set([
  'CC-BY-2.5-AU',
  'CC-BY-3.0-AT',
  'CC-BY-3.0-AU',
  'CC-BY-3.0-DE',
  'CC-BY-3.0-IGO',
  'CC-BY-3.0-NL',
  'CC-BY-3.0-US',
  'CC-BY-NC-3.0-DE',
  'CC-BY-NC-ND-3.0-DE',
  'CC-BY-NC-ND-3.0-IGO',
  'CC-BY-NC-SA-2.0-DE',
  'CC-BY-NC-SA-2.0-FR',
  'CC-BY-NC-SA-2.0-UK',
  'CC-BY-NC-SA-3.0-DE',
  'CC-BY-NC-SA-3.0-IGO',
  'CC-BY-ND-3.0-DE',
  'CC-BY-SA-2.0-UK',
  'CC-BY-SA-2.1-JP',
  'CC-BY-SA-3.0-AT',
  'CC-BY-SA-3.0-DE',
  'CC-BY-SA-3.0-IGO',
]);
