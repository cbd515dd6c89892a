import type { EditionFile } from '../../editions/edition.js';
import { type CatalogueEntry, editionTitle, isBookFile } from '../entry.js';
import type { Library } from '../library.js';
import { siteWords } from '../words.js';
import { address, instant } from './addresses.js';
import { subjectScheme } from './subject-schemes.js';

const mediaType = 'application/opds-publication+json';
const openAccess = 'http://opds-spec.org/acquisition/open-access';

/** Where a book's own document is. */
export const publicationPath = ({ slug }: Pick<CatalogueEntry, 'slug'>): string => `${slug}/opds.json`;

/** A book as a document of its own, which feeds and its page link to (OPDS 2.0, § 5). */
export const publicationFile = (library: Library, entry: CatalogueEntry): EditionFile => {
  const path = publicationPath(entry);
  return { path, mediaType, content: `${JSON.stringify(opdsPublication(library, path, entry), null, 2)}\n` };
};

/** A book in a feed: what it is, where its files are, under which licence. */
export const opdsPublication = (library: Library, feed: string, entry: CatalogueEntry) => {
  const to = (path: string): string => address(library, feed, `${entry.slug}/${path}`);
  const acquisitions = entry.editions
    .filter(({ format }) => isBookFile(format))
    .map(({ format, mediaType: type, href, bytes }) => {
      const title = editionTitle(format, siteWords(library.languages[0]));
      return { rel: openAccess, href: to(href), type, ...(title && { title }), size: bytes };
    });
  const reading = entry.editions
    .filter(({ format }) => format === 'web')
    .map(({ href }) => ({ rel: openAccess, href: to(href), type: 'text/html' }));
  const licenses = entry.rights.license.licenses.flatMap(({ uri }) =>
    uri === undefined ? [] : [{ rel: 'license', href: uri, type: 'text/html' }],
  );
  return {
    metadata: metadataOf(entry),
    links: [
      { rel: 'self', href: address(library, feed, publicationPath(entry)), type: mediaType },
      ...acquisitions,
      ...reading,
      ...licenses,
      { rel: 'alternate', href: to('index.html'), type: 'text/html' },
    ],
    images: entry.covers.map(({ href, mediaType: type, width, height }) => ({ href: to(href), type, width, height })),
  };
};

/** The book in the terms of the Readium Web Publication Manifest. */
const metadataOf = (entry: CatalogueEntry) => {
  const { contributors, collection, direction, editions } = entry;
  const people = (role: string) => {
    const found = contributors
      .filter(({ roles }) => roles.includes(role))
      .map(({ name, sort }) => ({ name, sortAs: sort }));
    return found.length > 0 ? found : undefined;
  };
  return {
    '@type': 'http://schema.org/Book',
    identifier: `urn:uuid:${entry.identifiers.uuid}`,
    title: entry.title,
    subtitle: entry.subtitle,
    author: people('aut'),
    translator: people('trl'),
    editor: people('edt'),
    illustrator: people('ill'),
    publisher: entry.publishers.length > 0 ? entry.publishers : undefined,
    language: entry.lang,
    published: entry.published,
    modified: instant(entry.published),
    description: entry.blurb.text === '' ? undefined : entry.blurb.text,
    readingProgression: direction,
    numberOfPages: editions.find((edition) => edition.pages !== undefined)?.pages,
    subject: subjects(entry),
    belongsTo: collection && { collection: { name: collection.title, position: collection.position } },
    accessibility: accessibility(entry),
  };
};

const subjects = ({ subjects: all }: CatalogueEntry) =>
  all.length === 0
    ? undefined
    : all.map(({ term, scheme, code }) => ({ name: term, scheme: subjectScheme(scheme)?.uri, code }));

/** Features that the manifest's vocabulary has under the name they had before. */
const formerNames: Readonly<Record<string, string>> = { pageNavigation: 'printPageNumbers' };

const accessibility = ({ accessibility: facts }: CatalogueEntry) =>
  facts && {
    accessMode: facts.accessModes,
    accessModeSufficient: facts.sufficientModes.map((modes) => modes.split(',')),
    feature: facts.features.map((feature) => formerNames[feature] ?? feature),
    hazard: facts.hazards,
  };
