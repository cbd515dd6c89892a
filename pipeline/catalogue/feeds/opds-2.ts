import type { EditionFile } from '../../editions/edition.js';
import type { CatalogueEntry } from '../entry.js';
import type { Library } from '../library.js';
import type { SiteWords } from '../words.js';
import { address, announced, instant, newest } from './addresses.js';

const rootPath = 'opds.json';
const mediaType = 'application/opds+json';
const pageSize = 60;

/** The catalogue for reading apps, OPDS 2.0: all books, newest first, cut into pages that lead to one another. */
export const opds2Feeds = (library: Library, words: SiteWords): readonly EditionFile[] => {
  const books = announced(library);
  const count = Math.max(1, Math.ceil(books.length / pageSize));
  const pathOf = (index: number): string => (index === 0 ? rootPath : `${library.folder}/opds-p${index + 1}.json`);
  return Array.from({ length: count }, (_, index) => {
    const own = pathOf(index);
    const link = (rel: string, to: number) =>
      to < 0 || to >= count ? [] : [{ rel, href: address(library, own, pathOf(to)), type: mediaType }];
    const feed = {
      metadata: {
        title: library.press.name,
        subtitle: words.allBooks,
        modified: instant(newest(books)),
        numberOfItems: books.length,
        itemsPerPage: pageSize,
        currentPage: index + 1,
      },
      links: [...link('self', index), ...link('first', 0), ...link('previous', index - 1), ...link('next', index + 1)],
      // The format allows no empty list.
      ...(books.length > 0 && {
        publications: books
          .slice(index * pageSize, (index + 1) * pageSize)
          .map((entry) => publication(library, own, entry)),
      }),
      ...(books.length === 0 && {
        navigation: [
          { title: words.catalogue, href: address(library, own, 'index.html'), type: 'text/html', rel: 'alternate' },
        ],
      }),
    };
    return { path: own, mediaType, content: `${JSON.stringify(feed, null, 2)}\n` };
  });
};

const publication = (library: Library, feed: string, entry: CatalogueEntry) => {
  const to = (path: string): string => address(library, feed, `${entry.slug}/${path}`);
  const acquisitions = entry.editions
    .filter(({ format }) => format === 'epub' || format === 'pdf')
    .map(({ mediaType: type, href, bytes }) => ({
      rel: 'http://opds-spec.org/acquisition/open-access',
      href: to(href),
      type,
      size: bytes,
    }));
  const reading = entry.editions
    .filter(({ format }) => format === 'web')
    .map(({ href }) => ({ rel: 'http://opds-spec.org/acquisition/open-access', href: to(href), type: 'text/html' }));
  return {
    metadata: metadataOf(entry),
    links: [
      ...acquisitions,
      ...reading,
      ...entry.rights.license.licenses.flatMap(({ uri }) =>
        uri === undefined ? [] : [{ rel: 'license', href: uri, type: 'text/html' }],
      ),
      { rel: 'alternate', href: to('index.html'), type: 'text/html' },
    ],
    images: entry.covers.map(({ href, mediaType: type, width, height }) => ({ href: to(href), type, width, height })),
  };
};

/** The book in the terms of the Readium Web Publication Manifest. */
const metadataOf = (entry: CatalogueEntry) => {
  const { contributors, collection, accessibility, direction, editions } = entry;
  const people = (role: string) => {
    const found = contributors
      .filter(({ roles }) => roles.includes(role))
      .map(({ name, sort }) => ({ name, sortAs: sort }));
    return found.length > 0 ? found : undefined;
  };
  const pages = editions.find((edition) => edition.pages !== undefined)?.pages;
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
    numberOfPages: pages,
    subject:
      entry.subjects.length > 0
        ? entry.subjects.map(({ term, scheme, code }) => ({ name: term, scheme, code }))
        : undefined,
    belongsTo: collection && { collection: { name: collection.title, position: collection.position } },
    accessibility: accessibility && {
      accessMode: accessibility.accessModes,
      accessModeSufficient: accessibility.sufficientModes.map((modes) => modes.split(',')),
      feature: accessibility.features,
      hazard: accessibility.hazards,
    },
  };
};
