import { rehype } from 'rehype';
import { fromXml } from 'xast-util-from-xml';
import type { Format } from '../../editions/edition.js';
import type { Proof } from '../evidence.js';
import { type Expected, licenseMarks } from '../expected.js';
import { compare, type Finding } from '../prove.js';
import { together } from '../together.js';
import { saidInFeed } from './atom-feed.js';
import { saidOnPage } from './book-page.js';
import { saidInOnix } from './onix-message.js';
import { saidInOpds2 } from './opds-publications.js';
import type { Place, SaidOfBook } from './said-of-book.js';

/** A book of the output folder, and what the catalogue must say of it. */
export interface CataloguedBook {
  readonly slug: string;
  readonly uuid: string;
  readonly formats: readonly Format[];
  readonly expected: Expected;
}

/**
 * Reads the catalogue back: its feeds (OPDS 1.2 and 2.0, Atom, ONIX) and the pages of its books, each against the book's
 * record, as far as the format can say it. A book that a feed or the site lost is a fault; so is a draft that a feed announces.
 *
 * @param files The catalogue's files, by path from the output folder.
 */
export const verifyCatalogue = (
  files: ReadonlyMap<string, string>,
  books: readonly CataloguedBook[],
): readonly Proof[] => {
  const said = new Map<string, SaidOfBook[]>(books.map(({ uuid }) => [uuid, []]));
  for (const [path, content] of files) for (const each of read(path, content)) said.get(each.uuid)?.push(each);
  return books.flatMap((book) => proveBook(book, said.get(book.uuid) ?? []));
};

const parser = rehype();

/** Pages of books are those of the folders; the others list several, and state no licence. */
const isBookPage = /^[^/]+\/index(?:\.[a-z-]+)?\.html$/;

const read = (path: string, content: string): readonly SaidOfBook[] => {
  if (isBookPage.test(path)) return saidOnPage(path, parser.parse(content));
  if (path.endsWith('.json')) return saidInOpds2(path, content);
  if (path === 'onix.xml') return saidInOnix(path, fromXml(content));
  return path.endsWith('.xml') ? saidInFeed(path, fromXml(content)) : [];
};

const proveBook = ({ slug, formats, expected }: CataloguedBook, said: readonly SaidOfBook[]): readonly Proof[] => {
  // A licence without an address cannot be a link; feeds have no other way to tell it.
  const isLinked = licenseMarks(expected.rights.license).every((mark) => /^https?:/.test(mark));
  const isSayable = ({ fact, where }: Finding): boolean => isLinked || fact !== 'license' || where.includes('JSON-LD');
  const places = new Set(said.map(({ place }) => place));
  const findings = [...places].flatMap((place) =>
    together(said.flatMap((each) => (each.place === place ? each.findings.filter(isSayable) : []))),
  );
  const lost = [...wantedPlaces(slug, formats, expected.draft)].filter(([place]) => !places.has(place));
  const drafts = expected.draft ? said.filter(({ place }) => place !== 'page') : [];
  return [
    ...compare(expected, findings),
    ...compare(
      expected,
      lost.map(([, path]): Finding => ({ fact: 'title', where: path, values: [] })),
    ),
    ...drafts.map(
      ({ place }): Proof => ({ fact: 'draft', where: place, found: slug, expected: 'no draft', holds: false }),
    ),
  ];
};

/** Where a book must be, and the file that is looked into. The Atom feed holds the newest only. */
const wantedPlaces = (slug: string, formats: readonly Format[], draft: boolean): ReadonlyMap<Place, string> =>
  new Map([
    ['page', `${slug}/index.html`],
    ...(draft
      ? []
      : ([
          ['opds-1', 'opds.xml'],
          ['opds-2', 'opds.json'],
          ['publication', `${slug}/opds.json`],
          ...(formats.some((format) => format !== 'source') ? [['onix', 'onix.xml'] as const] : []),
        ] as const)),
  ]);
