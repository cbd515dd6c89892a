import { x } from 'xastscript';
import type { EditionFile } from '../../editions/edition.js';
import type { CatalogueEntry } from '../entry.js';
import type { Library } from '../library.js';
import { address, announced, feedId, instant, newest } from './addresses.js';
import { atomNamespaces, bookElements } from './atom-entry.js';
import { xmlFile } from './xml.js';

const path = 'atom.xml';
const most = 50;

/** The feed of new books and new versions (RFC 4287): each version of a book is an entry of its own. */
export const atomFeed = (library: Library): EditionFile => {
  const entries = announced(library).slice(0, most);
  return xmlFile(
    path,
    'application/atom+xml',
    x('feed', { ...atomNamespaces, 'xml:lang': library.languages[0] }, [
      x('id', feedId(library, path)),
      x('title', library.press.name),
      x('updated', instant(newest(entries))),
      x('author', [x('name', library.press.name)]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: address(library, path, path) }),
      x('link', { rel: 'alternate', type: 'text/html', href: address(library, path, 'index.html') }),
      ...entries.map((entry) => atomEntry(library, entry)),
    ]),
  );
};

const atomEntry = (library: Library, entry: CatalogueEntry) =>
  x('entry', { 'xml:lang': entry.lang }, [
    x('id', `urn:uuid:${entry.identifiers.uuid}#${entry.version}`),
    ...bookElements(library, path, entry).filter(({ attributes }) => !attributes['rel']?.startsWith('http')),
  ]);
