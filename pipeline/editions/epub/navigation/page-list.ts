import { idsOf } from '../content/chunks.js';
import type { Places } from '../content/places.js';

/** A page of the PDF edition and where its text begins here. */
export interface PageTarget {
  /** As printed: `iv`, `57`. */
  readonly label: string;
  readonly href: string;
}

/**
 * The pages of the PDF edition, each at the first place of the text that stands on it, in reading order: a class
 * may then say "page 57" whatever each reader holds. Pages on which nothing has an id are not listed.
 */
export const pageListOf = (places: Places, pageMap: ReadonlyMap<string, string>): readonly PageTarget[] => {
  const pages = new Map<string, PageTarget>();
  for (const chunk of places.chunks) {
    for (const id of [...(chunk.first ? [chunk.section.id] : []), ...idsOf(chunk.content)]) {
      const label = pageMap.get(id);
      const href = places.addresses.get(id);
      if (label && href && !pages.has(label)) pages.set(label, { label, href });
    }
  }
  return [...pages.values()];
};
