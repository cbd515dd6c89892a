import { idsOf } from '../../ids-of.js';
import type { Places } from '../content/places.js';

/** A page of the PDF edition and the mark of where its text begins here. */
export interface PageTarget {
  /** As printed: `iv`, `57`. */
  readonly label: string;
  /** Address of the mark: `le-four.xhtml#page-57`. */
  readonly href: string;
  /** Id of the mark. */
  readonly id: string;
  /** Id of the element before which the mark stands: the first one on that page. */
  readonly before: string;
  /** The content document that holds both. */
  readonly file: string;
}

/**
 * The pages of the PDF edition, each at the first place of the text that stands on it, in reading order: a class
 * may then say "page 57" whatever each reader holds. Pages on which nothing has an id are not listed.
 */
export const pageListOf = (places: Places, pageMap: ReadonlyMap<string, string>): readonly PageTarget[] => {
  const pages = new Map<string, PageTarget>();
  for (const { file, section, first, content } of places.chunks) {
    for (const before of [...(first ? [section.id] : []), ...idsOf(content)]) {
      const label = pageMap.get(before);
      if (!label || pages.has(label)) continue;
      const id = freeId(`page-${label}`, places.addresses);
      pages.set(label, { label, href: `${file}#${id}`, id, before, file });
    }
  }
  return [...pages.values()];
};

/** Authors may have called a place of their own `page-57`. */
const freeId = (id: string, taken: Places['addresses']): string => (taken.has(id) ? freeId(`${id}_`, taken) : id);
