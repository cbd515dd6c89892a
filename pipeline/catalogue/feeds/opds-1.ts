import type { Element } from 'xast';
import { x } from 'xastscript';
import type { EditionFile } from '../../editions/edition.js';
import { type CatalogueEntry, editionTitle, isBookFile, plainThumbnail } from '../entry.js';
import type { Facet, Library } from '../library.js';
import { type SiteWords, siteWords } from '../words.js';
import { address, announced, feedId, instant, newest } from './addresses.js';
import { atomNamespaces, bookElements } from './atom-entry.js';
import { optional, xmlFile } from './xml.js';

const rootPath = 'opds.xml';
const navigation = 'application/atom+xml;profile=opds-catalog;kind=navigation';
const acquisition = 'application/atom+xml;profile=opds-catalog;kind=acquisition';

/** Books in one feed; the next ones follow in another. */
const pageSize = 60;

/** The catalogue for reading apps, OPDS 1.2: a root that leads to the new books, to all, and to each collection and language. */
export const opds1Feeds = (library: Library, words: SiteWords): readonly EditionFile[] => {
  const books = announced(library);
  const shelves = [
    {
      title: words.newest,
      path: `${library.folder}/opds-new.xml`,
      entries: books.slice(0, pageSize),
      rel: 'http://opds-spec.org/sort/new',
    },
    { title: words.allBooks, path: `${library.folder}/opds-all.xml`, entries: alphabetical(books), rel: 'subsection' },
    ...library.facets.filter(isShelf).map((facet) => ({
      title: words.shared(words.facets[facet.kind], facet.label(words)),
      path: `${library.folder}/opds-${facet.name}.xml`,
      entries: facet.entries.filter(({ draft }) => !draft),
      rel: 'subsection',
    })),
  ].filter(({ entries }) => entries.length > 0);
  return [rootFeed(library, shelves), ...shelves.flatMap((shelf) => shelfFeeds(library, shelf))];
};

interface Shelf {
  readonly title: string;
  readonly path: string;
  readonly rel: string;
  readonly entries: readonly CatalogueEntry[];
}

const isShelf = ({ kind }: Facet): boolean => kind === 'collection' || kind === 'language';

const alphabetical = (entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] =>
  entries.toSorted((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));

const feedElement = (
  library: Library,
  path: string,
  title: string,
  entries: readonly CatalogueEntry[],
  kind: string,
  children: readonly Element[],
): EditionFile =>
  xmlFile(
    path,
    kind,
    x(
      'feed',
      {
        ...atomNamespaces,
        'xmlns:dc': 'http://purl.org/dc/terms/',
        'xmlns:opds': 'http://opds-spec.org/2010/catalog',
        'xml:lang': library.languages[0],
      },
      [
        x('id', feedId(library, path)),
        x('title', title),
        x('updated', instant(newest(entries))),
        x('author', [x('name', library.press.name)]),
        x('link', { rel: 'self', type: kind, href: address(library, path, path) }),
        x('link', { rel: 'start', type: navigation, href: address(library, path, rootPath) }),
        ...children,
      ],
    ),
  );

const rootFeed = (library: Library, shelves: readonly Shelf[]): EditionFile =>
  feedElement(
    library,
    rootPath,
    library.press.name,
    announced(library),
    navigation,
    shelves.map(({ title, path, rel, entries }) =>
      x('entry', [
        x('id', feedId(library, path)),
        x('title', title),
        x('updated', instant(newest(entries))),
        x('content', { type: 'text' }, title),
        x('link', { rel, type: acquisition, href: address(library, rootPath, path) }),
      ]),
    ),
  );

const shelfFeeds = (library: Library, { title, path, entries }: Shelf): EditionFile[] => {
  const count = Math.ceil(entries.length / pageSize);
  const pathOf = (index: number): string => (index === 0 ? path : path.replace(/\.xml$/, `-p${index + 1}.xml`));
  return Array.from({ length: count }, (_, index) => {
    const own = pathOf(index);
    const turn = (rel: string, to: number): Element[] =>
      to < 0 || to >= count ? [] : [x('link', { rel, type: acquisition, href: address(library, own, pathOf(to)) })];
    return feedElement(library, own, title, entries, acquisition, [
      x('link', { rel: 'up', type: navigation, href: address(library, own, rootPath) }),
      ...turn('previous', index - 1),
      ...turn('next', index + 1),
      ...entries.slice(index * pageSize, (index + 1) * pageSize).map((entry) => bookEntry(library, own, entry)),
    ]);
  });
};

/** A book that can be taken at once (OPDS 1.2, § 5.3). */
const bookEntry = (library: Library, feed: string, entry: CatalogueEntry): Element => {
  const to = (path: string): string => address(library, feed, `${entry.slug}/${path}`);
  const thumbnail = plainThumbnail(entry);
  return x('entry', { 'xml:lang': entry.lang }, [
    x('id', `urn:uuid:${entry.identifiers.uuid}`),
    ...bookElements(library, feed, entry),
    ...optional(
      'dc:identifier',
      entry.identifiers.isbn?.epub && `urn:isbn:${entry.identifiers.isbn.epub.replaceAll('-', '')}`,
    ),
    ...optional('dc:publisher', entry.publishers.join(', ')),
    x('dc:language', entry.lang),
    x('dc:issued', entry.published),
    ...(thumbnail
      ? [
          x('link', {
            rel: 'http://opds-spec.org/image/thumbnail',
            type: thumbnail.mediaType,
            href: to(thumbnail.href),
          }),
        ]
      : []),
    ...entry.editions
      .filter(({ format }) => isBookFile(format))
      .map(({ format, mediaType, href, bytes }) =>
        x('link', {
          rel: 'http://opds-spec.org/acquisition/open-access',
          type: mediaType,
          title: editionTitle(format, siteWords(library.languages[0])),
          href: to(href),
          length: String(bytes),
        }),
      ),
  ]);
};
