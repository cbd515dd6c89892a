import type { Format } from '../../../editions/edition.js';

/** ONIX code lists, as far as they are used here (issue 67). */

interface ProductForm {
  readonly form: string;
  readonly detail: string;
  /** What the codes do not tell. */
  readonly description?: string;
}

/** List 150 (product form) and list 175 (detail). */
export const productForms: Readonly<Record<Exclude<Format, 'source'>, ProductForm>> = {
  epub: { form: 'ED', detail: 'E101' },
  'epub-compat': {
    form: 'ED',
    detail: 'E101',
    description: 'EPUB for old e-readers: raster pictures instead of SVG and MathML, NCX, CSS 2.1',
  },
  pdf: { form: 'ED', detail: 'E107' },
  web: { form: 'EC', detail: 'E105' },
};

/** List 17: contributor roles, by MARC relator code. */
export const contributorRoles: Readonly<Record<string, string>> = {
  aut: 'A01',
  bkd: 'A11',
  ill: 'A12',
  pht: 'A13',
  aui: 'A15',
  aft: 'A19',
  ctb: 'A32',
  cov: 'A36',
  clr: 'A47',
  edt: 'B01',
  adp: 'B05',
  trl: 'B06',
  com: 'C01',
  nrt: 'E07',
};

/** List 74: ISO 639-2/B, by the first part of a BCP 47 tag. */
const languages: Readonly<Record<string, string>> = {
  ar: 'ara',
  br: 'bre',
  ca: 'cat',
  cs: 'cze',
  cy: 'wel',
  da: 'dan',
  de: 'ger',
  el: 'gre',
  en: 'eng',
  eo: 'epo',
  es: 'spa',
  eu: 'baq',
  fa: 'per',
  fi: 'fin',
  fr: 'fre',
  gl: 'glg',
  he: 'heb',
  hi: 'hin',
  hu: 'hun',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  la: 'lat',
  nl: 'dut',
  no: 'nor',
  nb: 'nob',
  oc: 'oci',
  pl: 'pol',
  pt: 'por',
  ro: 'rum',
  ru: 'rus',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
  vi: 'vie',
  zh: 'chi',
};

export const languageCode = (lang: string): string => languages[lang.toLowerCase().split('-')[0] ?? ''] ?? 'und';

/** List 196: e-publication accessibility details, by schema.org feature. */
export const accessibilityCodes: Readonly<Record<string, string>> = {
  tableOfContents: '11',
  readingOrder: '13',
  alternativeText: '14',
  MathML: '17',
  structuralNavigation: '29',
  ARIA: '30',
  displayTransformability: '36',
  pageNavigation: '41',
  describedMath: '53',
};
