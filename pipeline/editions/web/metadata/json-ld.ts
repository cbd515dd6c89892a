import { toString as toText } from 'hast-util-to-string';
import type { CreditedText, UsedPicture } from '../../../document/document.js';
import type { Attribution, LicenseExpression } from '../../../rights/rights.js';
import { copyrightTerms } from '../../../rights/schema-org.js';
import { indexFile, type WebBook, type WebPage } from '../web-book.js';

type Thing = Readonly<Record<string, unknown>>;

/** What a page says of itself in schema.org's terms: the book on the first page, else the chapter that is part of it; and every third-party picture and text it shows. */
export const structuredData = (web: WebBook, page: WebPage | undefined): Thing => ({
  '@context': 'https://schema.org',
  '@graph': [
    page ? chapter(web, page) : wholeBook(web),
    ...web.picturesOf(page).flatMap((picture) => imageObject(web, picture)),
    ...web.textsOf(page).map((text) => creditedText(web, text)),
  ],
});

const wholeBook = (web: WebBook): Thing => {
  const { book, document } = web;
  const { identifiers, collection, subjects, funding, original } = book;
  return defined({
    ...briefBook(web),
    alternativeHeadline: book.subtitle,
    description: toText(document.blurb).trim(),
    bookFormat: 'https://schema.org/EBook',
    url: web.absolute(indexFile),
    image: web.absolute(web.coverFile) ?? web.coverFile,
    isbn: identifiers.isbn?.epub,
    sameAs: identifiers.doi && `https://doi.org/${identifiers.doi}`,
    datePublished: book.published,
    version: book.version,
    wordCount: document.words,
    keywords: subjects.map(({ term }) => term),
    isPartOf: collection && defined({ '@type': 'BookSeries', name: collection.title }),
    position: collection?.position,
    funder: funding && { '@type': 'Organization', name: funding.by },
    translationOfWork:
      original && defined({ '@type': 'Book', name: original.title, inLanguage: original.lang, url: original.url }),
  });
};

const chapter = (web: WebBook, { section, file }: WebPage): Thing =>
  defined({
    '@type': section.type === 'chapter' ? 'Chapter' : 'WebPage',
    name: section.title,
    inLanguage: section.lang,
    url: web.absolute(file),
    ...(section.attribution ? creditOf(section.attribution) : rightsOf(web)),
    isPartOf: briefBook(web),
  });

/** The book, as every page names it. */
const briefBook = (web: WebBook): Thing =>
  defined({
    '@type': 'Book',
    '@id': `urn:uuid:${web.book.identifiers.uuid}`,
    name: web.book.title,
    inLanguage: web.book.lang,
    author: people(web, 'aut'),
    translator: people(web, 'trl'),
    illustrator: people(web, 'ill'),
    editor: people(web, 'edt'),
    publisher: web.book.publishers.map((name) => ({ '@type': 'Organization', name })),
    ...rightsOf(web),
  });

const rightsOf = ({ book: { rights, contributors } }: WebBook): Thing =>
  defined({
    license: licenses(rights.license),
    acquireLicensePage: rights.attributionUrl,
    ...copyrightTerms(rights, contributors),
  });

const imageObject = (web: WebBook, { path, mediaType, attribution }: UsedPicture): Thing[] => {
  if (!attribution) return [];
  const file = web.pictureFiles.get(path) ?? path;
  return [
    defined({
      '@type': 'ImageObject',
      contentUrl: web.absolute(file) ?? file,
      encodingFormat: mediaType,
      name: attribution.title,
      ...creditOf(attribution),
    }),
  ];
};

/** A chapter with authors or a licence of its own, or a passage by somebody else; its place names it. */
const creditedText = (web: WebBook, { id, section, attribution }: CreditedText): Thing => {
  const { file } = web.pages.find((page) => page.section.id === section) ?? { file: indexFile };
  const place = `#${encodeURIComponent(id)}`;
  return defined({
    '@type': 'CreativeWork',
    '@id': `${web.absolute(file) ?? file}${place}`,
    name: attribution.title,
    ...creditOf(attribution),
  });
};

/** Whose an item is, and under which licence; the `creator` of people, whatever they are. */
const creditOf = ({ author, authorUrl, source, license }: Attribution): Thing =>
  defined({
    creator: defined({ '@type': 'Person', name: author, url: authorUrl }),
    creditText: author,
    license: licenses(license),
    acquireLicensePage: source,
  });

const people = ({ book }: WebBook, role: string): Thing[] =>
  book.contributors
    .filter(({ roles }) => roles.includes(role))
    .map(({ name, url }) => defined({ '@type': 'Person', name, url }));

/** One address or a list; a licence without an address is named. */
const licenses = ({ licenses: list }: LicenseExpression): string | string[] => {
  const marks = list.map(({ uri, id }) => uri ?? id);
  return marks.length === 1 ? (marks[0] ?? '') : marks;
};

/** The same, without what is not known. */
const defined = (thing: Thing): Thing =>
  Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
