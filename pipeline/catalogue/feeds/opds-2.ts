import type { EditionFile } from '../../editions/edition.js';
import type { CatalogueEntry } from '../entry.js';
import type { Facet, Library } from '../library.js';
import type { SiteWords } from '../words.js';
import { address, announced, instant, newest } from './addresses.js';
import { opdsPublication, publicationFile } from './opds-publication.js';

const rootPath = 'opds.json';
const mediaType = 'application/opds+json';
const pageSize = 60;

/**
 * The catalogue for reading apps, OPDS 2.0: all books, newest first, then those of each collection and language, each
 * list cut into pages that lead to one another; and every book as a document of its own.
 */
export const opds2Feeds = (library: Library, words: SiteWords): readonly EditionFile[] => {
  const books = announced(library);
  const facets = library.facets.filter(isList);
  return [
    ...list(library, words, { title: words.allBooks, entries: books }),
    ...facets.flatMap((facet) =>
      list(library, words, { title: facet.label(words), entries: facet.entries.filter(({ draft }) => !draft), facet }),
    ),
    ...books.map((entry) => publicationFile(library, entry)),
  ];
};

interface List {
  readonly title: string;
  readonly entries: readonly CatalogueEntry[];
  readonly facet?: Facet;
}

const isList = ({ kind, entries }: Facet): boolean =>
  (kind === 'collection' || kind === 'language') && entries.some(({ draft }) => !draft);

/** Path of a page of a list, from 0. */
const pathOf = ({ folder }: Library, facet: Facet | undefined, index: number): string => {
  if (!facet && index === 0) return rootPath;
  const page = index === 0 ? '' : `-p${index + 1}`;
  return `${folder}/opds${facet ? `-${facet.name}` : ''}${page}.json`;
};

const list = (library: Library, words: SiteWords, { title, entries, facet }: List): EditionFile[] => {
  const count = Math.max(1, Math.ceil(entries.length / pageSize));
  return Array.from({ length: count }, (_, index) => {
    const own = pathOf(library, facet, index);
    const link = (rel: string, to: number) =>
      to < 0 || to >= count ? [] : [{ rel, href: address(library, own, pathOf(library, facet, to)), type: mediaType }];
    const shown = entries.slice(index * pageSize, (index + 1) * pageSize);
    const feed = {
      metadata: {
        title: facet ? title : library.press.name,
        subtitle: facet ? library.press.name : title,
        modified: instant(newest(entries)),
        numberOfItems: entries.length,
        itemsPerPage: pageSize,
        currentPage: index + 1,
      },
      links: [
        ...link('self', index),
        { rel: 'start', href: address(library, own, rootPath), type: mediaType },
        ...link('first', 0),
        ...link('previous', index - 1),
        ...link('next', index + 1),
      ],
      ...(shown.length > 0
        ? { publications: shown.map((entry) => opdsPublication(library, own, entry)), ...facetsOf(library, words, own) }
        : // The format allows no empty list.
          { navigation: [{ title: words.catalogue, href: address(library, own, 'index.html'), type: 'text/html' }] }),
    };
    return { path: own, mediaType, content: `${JSON.stringify(feed, null, 2)}\n` };
  });
};

/** The other lists, by what they are lists of; a kind of which there is one list tells no two books apart. */
const facetsOf = (library: Library, words: SiteWords, own: string) => {
  const groups = (['collection', 'language'] as const).flatMap((kind) => {
    const members = library.facets.filter((facet) => facet.kind === kind && isList(facet));
    if (members.length < 2) return [];
    const links = members.map((facet) => ({
      title: facet.label(words),
      href: address(library, own, pathOf(library, facet, 0)),
      type: mediaType,
      properties: { numberOfItems: facet.entries.filter(({ draft }) => !draft).length },
    }));
    return [{ metadata: { title: words.facets[kind] }, links }];
  });
  return groups.length > 0 ? { facets: groups } : {};
};
