import type { Element } from 'xast';
import { x } from 'xastscript';
import { type CatalogueEntry, plainCover } from '../entry.js';
import type { Library } from '../library.js';
import { address, instant } from './addresses.js';
import { subjectScheme } from './subject-schemes.js';
import { optional } from './xml.js';

/** The namespaces of `bookElements`. */
export const atomNamespaces = { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:schema': 'http://schema.org/' } as const;

/** What Atom and OPDS 1.2 say alike of a book (RFC 4287 § 4.2, RFC 4946 for its licence). */
export const bookElements = (library: Library, feed: string, entry: CatalogueEntry): Element[] => {
  const to = (path: string): string => address(library, feed, `${entry.slug}/${path}`);
  const image = plainCover(entry);
  return [
    x('title', entry.subtitle === undefined ? entry.title : `${entry.title}. ${entry.subtitle}`),
    x('updated', instant(entry.published)),
    x('published', instant(entry.published)),
    ...authors(entry),
    ...entry.subjects.map(({ term, scheme, code }) => {
      const uri = subjectScheme(scheme)?.uri;
      return x('category', { term: code ?? term, label: term, ...(uri !== undefined && { scheme: uri }) });
    }),
    x('rights', entry.rights.notice),
    ...optional('summary', entry.blurb.text, { type: 'text' }),
    x('content', { type: 'html' }, entry.blurb.html),
    x('link', { rel: 'alternate', type: 'text/html', href: to('index.html') }),
    ...entry.rights.license.licenses.flatMap(({ uri }) =>
      uri === undefined ? [] : [x('link', { rel: 'license', href: uri })],
    ),
    ...accessibility(entry),
    ...(image ? [x('link', { rel: 'http://opds-spec.org/image', type: image.mediaType, href: to(image.href) })] : []),
  ];
};

/** Neither format has words of its own for it: schema.org's, as in the package document of the EPUB. */
const accessibility = ({ accessibility: facts }: CatalogueEntry): Element[] => {
  if (!facts) return [];
  const say = (name: string, values: readonly string[]) => values.map((value) => x(`schema:${name}`, value));
  return [
    ...say('accessMode', facts.accessModes),
    ...say('accessModeSufficient', facts.sufficientModes),
    ...say('accessibilityFeature', facts.features),
    ...say('accessibilityHazard', facts.hazards),
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
