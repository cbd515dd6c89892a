import type { CatalogueEntry } from '../entry.js';
import type { Facet, Library } from '../library.js';

/** One page of a list of books: of all of them, or of those of a facet. */
export interface Listing {
  readonly path: string;
  readonly facet?: Facet;
  /** From 1. */
  readonly number: number;
  readonly entries: readonly CatalogueEntry[];
  /** Paths of all pages of the same list, this one included. */
  readonly pages: readonly string[];
}

/** Books on one page: with more, a page would weigh on a slow connection. */
const pageSize = 60;

/** Every list of the site, cut into pages. */
export const listings = ({ entries, facets, folder }: Library): readonly Listing[] => [
  ...cut('index.html', `${folder}/all`, entries),
  ...facets.flatMap((facet) => cut(`${folder}/${facet.name}.html`, `${folder}/${facet.name}`, facet.entries, facet)),
];

const cut = (first: string, base: string, entries: readonly CatalogueEntry[], facet?: Facet): Listing[] => {
  const count = Math.max(1, Math.ceil(entries.length / pageSize));
  const pages = Array.from({ length: count }, (_, index) => (index === 0 ? first : `${base}-p${index + 1}.html`));
  return pages.map((path, index) => ({
    path,
    number: index + 1,
    entries: entries.slice(index * pageSize, (index + 1) * pageSize),
    pages,
    ...(facet && { facet }),
  }));
};
