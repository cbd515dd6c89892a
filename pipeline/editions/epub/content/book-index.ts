import type { Element } from 'xast';

/**
 * EPUB 3 Structural Semantics of the parts of an index (EPUB Indexes 1.0, § 3), by class. Lists inside the list of entries
 * are entry lists without saying so.
 */
const types: Readonly<Record<string, string>> = {
  'index-entry': 'index-entry',
  'index-term': 'index-term',
  'index-locator': 'index-locator',
  preferred: 'index-xref-preferred',
  related: 'index-xref-related',
};

/** Gives a part of the index its semantics; what only the PDF needs goes. */
export const nameIndexPart = (element: Element): void => {
  const { attributes, children } = element;
  const classes = attributes['class']?.split(' ') ?? [];
  const type = classes.map((name) => types[name]).find((name) => name !== undefined);
  if (type && (classes[0]?.startsWith('index-') ?? false)) attributes['epub:type'] = type;
  if (classes[0] === 'book-index')
    for (const child of children)
      if (child.type === 'element' && child.name === 'ul') child.attributes['epub:type'] = 'index-entry-list';
  delete attributes['data-to'];
};
