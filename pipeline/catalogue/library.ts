import { slug } from 'github-slugger';
import type { UiLanguage } from '../diagnostics/rule.js';
import type { License } from '../rights/rights.js';
import type { CatalogueEntry } from './entry.js';
import type { Press } from './press.js';
import type { SiteWords } from './words.js';

export type FacetKind = 'collection' | 'language' | 'license' | 'subject';

/** The books that have one thing in common, and the page that lists them. */
export interface Facet {
  readonly kind: FacetKind;
  /** What tells it from the others of its kind: a title, a language tag, an SPDX expression. */
  readonly key: string;
  readonly label: (words: SiteWords) => string;
  /** File name without extension, unique: `collection-essais`. */
  readonly name: string;
  readonly entries: readonly CatalogueEntry[];
}

/** The whole catalogue: its books, newest first, and what they have in common. */
export interface Library {
  readonly press: Press;
  /** Of the pages; the first is that of the feeds and of the plain file names. */
  readonly languages: readonly [UiLanguage, ...UiLanguage[]];
  readonly entries: readonly CatalogueEntry[];
  readonly facets: readonly Facet[];
  /** Folder of what the site does not share with a book: its style sheet, its fonts, its lists. */
  readonly folder: string;
  /** The same work in other languages, whichever of the books names the other. */
  translationsOf(entry: CatalogueEntry): readonly CatalogueEntry[];
}

/** Puts the books in order and finds what they share. */
export const library = (entries: readonly CatalogueEntry[], press: Press): Library => {
  const ordered = entries.toSorted(
    (a, b) => compare(b.published, a.published) || compare(fold(a.title), fold(b.title)) || compare(a.slug, b.slug),
  );
  const translations = linkTranslations(ordered);
  const [first = 'fr', ...others] = press.languages;
  return {
    press,
    languages: [first, ...others],
    entries: ordered,
    folder: freeName('catalogue', new Set(entries.map(({ slug: own }) => own))),
    facets: [
      ...facetsOf('collection', ordered, ({ collection }) => (collection ? [collection.title] : [])),
      ...facetsOf('language', ordered, ({ lang }) => [lang]),
      ...facetsOf('license', ordered, ({ rights }) => [rights.license.expression]),
      ...facetsOf('subject', ordered, ({ subjects }) => subjects.map(({ term }) => term)),
    ],
    translationsOf: ({ slug: of }) => translations.get(of) ?? [],
  };
};

const facetsOf = (
  kind: FacetKind,
  entries: readonly CatalogueEntry[],
  keysOf: (entry: CatalogueEntry) => readonly string[],
): Facet[] => {
  const byKey = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const members = byKey.get(key);
      if (members) members.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  const taken = new Set<string>();
  return [...byKey]
    .sort(([a], [b]) => compare(fold(a), fold(b)))
    .map(([key, members]) => ({
      kind,
      key,
      label: labelOf(kind, key, members),
      name: nameOf(kind, key, taken),
      entries: members,
    }));
};

const labelOf =
  (kind: FacetKind, key: string, [first]: readonly CatalogueEntry[]) =>
  (words: SiteWords): string => {
    if (kind === 'language') return words.languageName(key);
    if (kind === 'license') return shortNames(first?.rights.license.licenses ?? []) || key;
    return key;
  };

const shortNames = (licenses: readonly License[]): string => licenses.map(({ shortName }) => shortName).join(' / ');

const nameOf = (kind: FacetKind, key: string, taken: Set<string>): string => {
  const base = `${kind}-${slug(fold(key)).replace(/[^a-z0-9-]/g, '') || 'x'}`;
  const name = freeName(base, taken);
  taken.add(name);
  return name;
};

/** The name, or the first of `name-2`, `name-3`… that is not taken. */
const freeName = (name: string, taken: ReadonlySet<string>): string => {
  let free = name;
  for (let again = 2; taken.has(free); again += 1) free = `${name}-${again}`;
  return free;
};

/** Slug → its translations; a link in one direction holds in both, and through a common original. */
const linkTranslations = (entries: readonly CatalogueEntry[]): ReadonlyMap<string, readonly CatalogueEntry[]> => {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const groups = new Map(entries.map(({ slug: own }) => [own, new Set([own])]));
  for (const { slug: own, translations } of entries) {
    for (const other of translations.filter((each) => bySlug.has(each))) {
      const merged = new Set([...(groups.get(own) ?? []), ...(groups.get(other) ?? [])]);
      for (const member of merged) groups.set(member, merged);
    }
  }
  const places = new Map(entries.map(({ slug: own }, place) => [own, place]));
  const inOrder = (slugs: Iterable<string>) =>
    [...slugs].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)).flatMap((each) => bySlug.get(each) ?? []);
  return new Map(
    [...groups]
      .filter(([, group]) => group.size > 1)
      .map(([own, group]) => [own, inOrder([...group].filter((each) => each !== own))]),
  );
};

/** Without case or accents, for an order that does not depend on the machine. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
