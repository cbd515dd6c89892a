import type { CatalogueEntry } from '../../pipeline/catalogue/entry.js';
import type { Press } from '../../pipeline/catalogue/press.js';
import type { License } from '../../pipeline/rights/rights.js';
import { sampleBook } from '../editions/sample/book.js';

/** A press that is not this project's: nothing of one house may be written into the program. */
export const samplePress: Press = {
  name: 'Les Fours associés',
  languages: ['fr', 'en'],
  contact: 'fournil@exemple.org',
  baseUrl: 'https://livres.exemple.org/',
};

const sum = (digit: string): string => digit.repeat(64);

/** A book with everything that the catalogue can tell. */
export const loaf: CatalogueEntry = {
  slug: sampleBook.slug,
  title: sampleBook.title,
  subtitle: sampleBook.subtitle ?? '',
  lang: 'fr',
  direction: 'ltr',
  contributors: sampleBook.contributors,
  publishers: sampleBook.publishers,
  funding: { by: 'Fonds du pain', call: 'Écrire les communs' },
  rights: sampleBook.rights,
  published: '2026-11-22',
  version: '1.2.0',
  changes: [
    { version: '1.2.0', text: 'Un chapitre sur le seigle ; trois coquilles.' },
    { version: '0.9.0', date: '2025-01-06', text: 'Premier tirage, hors commerce.' },
  ],
  earlier: [
    {
      format: 'epub',
      href: 'versions/le-pain-commun-1.0.0.epub',
      mediaType: 'application/epub+zip',
      bytes: 1_100_000,
      sha256: sum('d'),
      version: '1.0.0',
      published: '2026-03-01',
    },
  ],
  identifiers: sampleBook.identifiers,
  source: 'https://exemple.org/git/le-pain-commun',
  original: { title: 'The Common Loaf', lang: 'en', author: 'Ann Baker', url: 'https://exemple.org/loaf' },
  translations: ['the-common-loaf'],
  collection: { title: 'Essais', position: 3 },
  subjects: sampleBook.subjects,
  blurb: {
    html: '<p>Un four, un village, et le <em>pain</em> que l’on partage.</p><p>Trois manières de laisser une place dans la marge à qui viendra ensuite.</p>',
    text: 'Un four, un village, et le pain que l’on partage. Trois manières de laisser une place dans la marge à qui viendra ensuite.',
  },
  words: 41_250,
  accessibility: {
    accessModes: ['textual', 'visual'],
    sufficientModes: ['textual', 'textual,visual'],
    features: ['tableOfContents', 'readingOrder', 'structuralNavigation', 'alternativeText', 'pageNavigation'],
    hazards: ['none'],
    undescribedPictures: 0,
    barriers: [],
  },
  draft: false,
  stale: false,
  covers: [
    { href: 'cover-240.avif', mediaType: 'image/avif', width: 240, height: 360 },
    { href: 'cover-480.avif', mediaType: 'image/avif', width: 480, height: 720 },
    { href: 'cover-240.webp', mediaType: 'image/webp', width: 240, height: 360 },
    { href: 'cover-480.webp', mediaType: 'image/webp', width: 480, height: 720 },
    { href: 'cover-240.jpg', mediaType: 'image/jpeg', width: 240, height: 360 },
    { href: 'cover-960.jpg', mediaType: 'image/jpeg', width: 960, height: 1440 },
  ],
  coverAlt: 'Couverture : le titre au-dessus d’un four.',
  editions: [
    {
      format: 'epub',
      href: 'le-pain-commun.epub',
      mediaType: 'application/epub+zip',
      bytes: 1_234_567,
      sha256: sum('a'),
      version: '1.2.0',
    },
    {
      format: 'pdf',
      href: 'le-pain-commun.pdf',
      mediaType: 'application/pdf',
      bytes: 2_400_000,
      sha256: sum('b'),
      pages: 198,
      version: '1.1.0',
    },
    { format: 'web', href: 'read/index.html', mediaType: 'text/html', bytes: 3_000_000, version: '1.2.0' },
    {
      format: 'source',
      href: 'le-pain-commun-source.zip',
      mediaType: 'application/zip',
      bytes: 8_900_000,
      sha256: sum('c'),
      version: '1.2.0',
    },
  ],
};

const byNcNd: License = {
  id: 'CC-BY-NC-ND-4.0',
  uri: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  name: {
    fr: 'Attribution - Utilisation non commerciale - Pas d’Œuvre dérivée 4.0 International',
    en: 'Attribution-NonCommercial-NoDerivatives 4.0 International',
  },
  shortName: 'CC BY-NC-ND 4.0',
  kind: 'license',
  properties: { attribution: true, shareAlike: false, nonCommercial: true, noDerivatives: true, freeCulture: false },
};

/** Its English translation, older, with little metadata and a closed licence. */
export const englishLoaf: CatalogueEntry = {
  slug: 'the-common-loaf',
  title: 'The <Common> Loaf & Co',
  lang: 'en',
  direction: 'ltr',
  contributors: [{ name: 'Ann Baker', sort: 'Baker, Ann', roles: ['aut'] }],
  publishers: [],
  rights: {
    license: { expression: 'CC-BY-NC-ND-4.0', licenses: [byNcNd] },
    holder: 'Bakers’ Guild',
    year: 2024,
    attributionName: 'Ann Baker',
    notice: '© 2024 Bakers’ Guild. Licensed under CC BY-NC-ND 4.0.',
  },
  published: '2024-02-29',
  version: '1.0.0',
  changes: [],
  earlier: [],
  identifiers: { uuid: '0a4f7d60-9f0e-5b4f-8f63-31a4cd1fd8c1', compat: '7d1c0c3e-52a4-5b7e-9d25-3f0b8a2d6c11' },
  translations: [],
  subjects: [],
  blurb: { html: '', text: '' },
  words: 900,
  draft: false,
  stale: true,
  covers: [{ href: 'cover-200.jpg', mediaType: 'image/jpeg', width: 200, height: 300 }],
  coverAlt: 'Cover: a loaf.',
  editions: [
    { format: 'epub', href: 'the-common-loaf.epub', mediaType: 'application/epub+zip', bytes: 900, version: '1.0.0' },
  ],
};

/** `count` books that differ in everything that lists and feeds are made from. */
export const manyEntries = (count: number): CatalogueEntry[] =>
  Array.from({ length: count }, (_, number) => ({
    ...loaf,
    slug: `livre-${number}`,
    title: `Livre numéro ${number}`,
    published: `20${String(10 + (number % 17))}-0${1 + (number % 9)}-1${number % 10}`,
    identifiers: {
      uuid: `00000000-0000-5000-8000-${String(number).padStart(12, '0')}`,
      compat: `00000000-0000-5000-8001-${String(number).padStart(12, '0')}`,
    },
    translations: [],
    collection: { title: `Collection ${number % 7}` },
    subjects: [{ term: `Sujet ${number % 40}` }],
  }));
