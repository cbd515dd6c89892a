import { isMap, isSeq } from 'yaml';
import type { LicenseExpression } from '../rights.js';
import type { BookHeader } from './book-header.js';

/** What a new edition must know, and say, of the edition that it is made from. */
export interface FirstEdition {
  readonly title: string;
  readonly subtitle?: string;
  /** BCP 47. */
  readonly lang: string;
  readonly authors: readonly string[];
  readonly license: LicenseExpression;
  readonly publishers: readonly string[];
  readonly funders: readonly string[];
  /** ISO date. */
  readonly published?: string;
  readonly version?: string;
  readonly doi?: string;
  /** Hyphens as written. */
  readonly isbns: readonly string[];
  /** Where it or its sources can be found. */
  readonly url?: string;
  /** Title and author of the work that it was itself made from. */
  readonly original?: { readonly title: string; readonly author?: string };
}

/** Names of the contributors who have one of these roles (MARC relator codes). */
const contributors = ({ document }: BookHeader, roles: readonly string[]): readonly string[] => {
  const list: unknown = document.get('contributors');
  if (!isSeq(list)) return [];
  return list.items.flatMap((item) => {
    if (!isMap(item)) return [];
    const { name, roles: own } = item.toJS(document) as { readonly name?: unknown; readonly roles?: unknown };
    const has = [own].flat().some((role) => typeof role === 'string' && roles.includes(role));
    return has && typeof name === 'string' ? [name] : [];
  });
};

const unique = (items: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(items.filter((item) => item !== undefined)),
];

const optional = <K extends string>(
  values: Readonly<Record<K, string | undefined>>,
): { readonly [key in K]?: string } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [key in K]?: string };

/** Reads what the header of a bundle's `book.md` says of its edition; undefined without a title and a language. */
export const readFirstEdition = (
  header: BookHeader,
  license: LicenseExpression,
  url?: string,
): FirstEdition | undefined => {
  const title = header.text('title');
  const lang = header.text('lang');
  if (title === undefined || lang === undefined) return undefined;
  const authors = unique(contributors(header, ['aut']));
  const doi = header.text('identifiers', 'doi');
  const original = header.text('original', 'title');
  return {
    title,
    lang,
    license,
    authors: authors.length > 0 ? authors : header.texts('copyright', 'holder'),
    publishers: unique([...header.texts('publisher'), ...contributors(header, ['pbl'])]),
    funders: unique([header.text('funding', 'by'), ...contributors(header, ['fnd'])]),
    isbns: unique([header.text('identifiers', 'isbn', 'epub'), header.text('identifiers', 'isbn', 'pdf')]),
    ...optional({
      subtitle: header.text('subtitle'),
      published: header.text('published'),
      version: header.text('version'),
      doi,
      url: url ?? header.text('source') ?? (doi && `https://doi.org/${doi}`),
    }),
    ...(original !== undefined && {
      original: { title: original, ...optional({ author: header.text('original', 'author') }) },
    }),
  };
};
