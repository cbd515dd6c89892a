import type { Element } from 'xast';
import { x } from 'xastscript';
import type { CatalogueEntry } from '../entry.js';
import type { Library } from '../library.js';
import { address, instant } from './addresses.js';
import { optional } from './xml.js';

/** What Atom and OPDS 1.2 say alike of a book (RFC 4287 § 4.2, RFC 4946 for its licence). */
export const bookElements = (library: Library, feed: string, entry: CatalogueEntry): Element[] => {
  const to = (path: string): string => address(library, feed, `${entry.slug}/${path}`);
  const image = entry.covers.findLast(({ mediaType }) => mediaType !== 'image/webp');
  return [
    x('title', entry.subtitle === undefined ? entry.title : `${entry.title}. ${entry.subtitle}`),
    x('updated', instant(entry.published)),
    x('published', instant(entry.published)),
    ...authors(entry),
    ...entry.subjects.map(({ term, scheme, code }) =>
      x('category', { term: code ?? term, label: term, ...(scheme !== undefined && { scheme }) }),
    ),
    x('rights', entry.rights.notice),
    ...optional('summary', entry.blurb.text, { type: 'text' }),
    x('content', { type: 'html' }, entry.blurb.html),
    x('link', { rel: 'alternate', type: 'text/html', href: to('index.html') }),
    ...entry.rights.license.licenses.flatMap(({ uri }) =>
      uri === undefined ? [] : [x('link', { rel: 'license', href: uri })],
    ),
    ...(image ? [x('link', { rel: 'http://opds-spec.org/image', type: image.mediaType, href: to(image.href) })] : []),
  ];
};

const authors = ({ contributors, rights }: CatalogueEntry): Element[] => {
  const people = contributors.filter(({ roles }) => roles.includes('aut'));
  const names = people.length > 0 ? people : [{ name: rights.attributionName, url: undefined }];
  const others = contributors.filter(({ roles }) => !roles.includes('aut'));
  return [
    ...names.map(({ name, url }) => x('author', [x('name', name), ...optional('uri', url)])),
    ...others.map(({ name }) => x('contributor', [x('name', name)])),
  ];
};
