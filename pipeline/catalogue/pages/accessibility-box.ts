import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CatalogueEntry } from '../entry.js';
import type { View } from './view.js';

/** What was measured of the book's accessibility, in sentences (after the W3C's Accessibility Metadata Display Guide); nothing when nothing was. */
export const accessibilityBox = ({ words }: View, { accessibility: facts }: CatalogueEntry): Element[] => {
  if (!facts) return [];
  const told = Object.entries(words.accessibility.features).flatMap(([feature, text]) =>
    facts.features.includes(feature) ? [text] : [],
  );
  return [
    h('section', { className: ['accessibility'], ariaLabelledBy: 'accessibility' }, [
      h('h2', { id: 'accessibility', className: ['section-title'] }, words.accessibility.title),
      h('ul', [
        ...told.map((text) => h('li', text)),
        ...(facts.undescribedPictures > 0
          ? [h('li', { className: ['no'] }, words.accessibility.undescribed(facts.undescribedPictures))]
          : []),
      ]),
      h('p', { className: ['small'] }, words.accessibility.measured),
    ]),
  ];
};
