import type { Element } from 'xast';
import { x } from 'xastscript';
import type { CatalogueEntry } from '../../entry.js';
import { subjectScheme } from '../subject-schemes.js';
import { optional } from '../xml.js';
import { accessibilityCodes, contributorRoles, languageCode, productForms } from './codes.js';
import type { Product } from './product.js';

/** What the product is (ONIX block 1); elements stand in the order of the schema. */
export const descriptiveDetail = (entry: CatalogueEntry, edition: Product): Element => {
  const { form, detail, description } = productForms[edition.format];
  return x('DescriptiveDetail', [
    x('ProductComposition', '00'),
    x('ProductForm', form),
    x('ProductFormDetail', detail),
    ...accessibility(entry, edition),
    ...optional('ProductFormDescription', description),
    x('EpubTechnicalProtection', '00'),
    ...licenses(entry),
    ...collection(entry),
    title(entry),
    ...contributors(entry),
    x('EditionStatement', `Version ${edition.version}`),
    ...languages(entry),
    ...extents(entry, edition),
    ...subjects(entry),
  ]);
};

/** List 79: 09, accessibility detail. Measured on the EPUB, said of the EPUB. */
const accessibility = ({ accessibility: facts }: CatalogueEntry, { format }: Product): Element[] =>
  format !== 'epub' || !facts
    ? []
    : facts.features.flatMap((feature) => {
        const code = accessibilityCodes[feature];
        return code === undefined
          ? []
          : [x('ProductFormFeature', [x('ProductFormFeatureType', '09'), x('ProductFormFeatureValue', code)])];
      });

/** List 218: 01 the text for people, 02 the text for lawyers. */
const licenses = ({ rights, lang }: CatalogueEntry): Element[] => {
  const expression = (type: string, link: string | undefined): Element[] =>
    link === undefined
      ? []
      : [x('EpubLicenseExpression', [x('EpubLicenseExpressionType', type), x('EpubLicenseExpressionLink', link)])];
  return rights.license.licenses.map(({ name, shortName, uri, legalCode }) =>
    x('EpubLicense', [
      x('EpubLicenseName', `${shortName} (${name[/^fr/i.test(lang) ? 'fr' : 'en']})`),
      ...expression('01', uri),
      ...expression('02', legalCode),
    ]),
  );
};

const titleElement = (
  level: string,
  text: string,
  more: { readonly part?: number | undefined; readonly subtitle?: string | undefined },
): Element =>
  x('TitleDetail', [
    x('TitleType', '01'),
    x('TitleElement', [
      x('TitleElementLevel', level),
      ...optional('PartNumber', more.part),
      x('TitleText', text),
      ...optional('Subtitle', more.subtitle),
    ]),
  ]);

const collection = ({ collection: of }: CatalogueEntry): Element[] =>
  of ? [x('Collection', [x('CollectionType', '10'), titleElement('02', of.title, { part: of.position })])] : [];

const title = ({ title: text, subtitle }: CatalogueEntry): Element => titleElement('01', text, { subtitle });

const contributors = ({ contributors: people }: CatalogueEntry): Element[] => {
  const known = people
    .map((person) => ({ ...person, codes: person.roles.flatMap((role) => contributorRoles[role] ?? []) }))
    .filter(({ codes }) => codes.length > 0);
  return known.map(({ name, sort, codes }, index) =>
    x('Contributor', [
      x('SequenceNumber', String(index + 1)),
      ...codes.map((code) => x('ContributorRole', code)),
      ...(sort.includes(',') ? [x('PersonName', name), x('PersonNameInverted', sort)] : [x('CorporateName', name)]),
    ]),
  );
};

/** List 22: 01 language of the text, 02 language it was translated from. */
const languages = ({ lang, original }: CatalogueEntry): Element[] => [
  x('Language', [x('LanguageRole', '01'), x('LanguageCode', languageCode(lang))]),
  ...(original?.lang === undefined
    ? []
    : [x('Language', [x('LanguageRole', '02'), x('LanguageCode', languageCode(original.lang))])]),
];

/** List 23: 00 pages, 02 length of the text, 22 file size; list 24: 03 pages, 02 words, 17 bytes. */
const extents = ({ words }: CatalogueEntry, { pages, bytes }: Product): Element[] => {
  const extent = (type: string, value: number, unit: string): Element =>
    x('Extent', [x('ExtentType', type), x('ExtentValue', String(value)), x('ExtentUnit', unit)]);
  return [
    ...(pages === undefined ? [] : [extent('00', pages, '03')]),
    extent('02', words, '02'),
    extent('22', bytes, '17'),
  ];
};

/** List 27: the classification's own code, or 20, keywords. */
const subjects = ({ subjects: all }: CatalogueEntry): Element[] =>
  all.map(({ term, scheme, code }) => {
    const known = code === undefined ? undefined : subjectScheme(scheme);
    return x('Subject', [
      x('SubjectSchemeIdentifier', known?.onix ?? '20'),
      ...optional('SubjectCode', known && code),
      x('SubjectHeadingText', term),
    ]);
  });
