import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Section } from '../../../document/document.js';

/** Marks where the page number of an id goes: until it is known, a stand-in as wide as most. */
export const pageNumberOf = (id: string): Element => h('span.page-number', { dataPageOf: id }, '000');

/** The lines of the contents page: parts, then their sections with leaders and page numbers. */
export const contentsOf = (sections: readonly Section[]): Element =>
  h(
    'ol.contents',
    sections.filter(({ inContents }) => inContents).map((section, index, listed) => line(section, listed[index - 1])),
  );

const line = (section: Section, previous: Section | undefined): Element => {
  const { id, type, part, entry, title, label, byline } = section;
  const content = entry.length > 0 ? [...entry] : [title];
  if (type === 'part')
    return h('li.part-line', [h('a', { href: `#${id}` }, [...(label ? [`${label}. `] : []), ...content])]);
  const apart = previous !== undefined && previous.type !== 'part' && previous.part !== part;
  return h('li', { className: apart ? ['apart'] : [] }, [
    ...lineTo(h('a.entry', { href: `#${id}` }, [...numberOf(label), ...content, ...authorsOf(byline)])),
  ]);
};

/** In a book by several hands, a title is found by its author too. */
const authorsOf = (byline: string | undefined): readonly (Element | string)[] =>
  byline === undefined ? [] : [', ', h('span.author', byline)];

/** An entry, the leader after its last word, and its page. */
export const lineTo = (entry: Element): readonly Element[] => {
  const href = String(entry.properties['href']);
  return [h('span.line', [entry, h('span.leader')]), h('a', { href }, [pageNumberOf(href.slice(1))])];
};

/** The number that ends a label: `3` of *Chapitre 3*, `A` of *Annexe A*. */
const numberOf = (label: string | undefined): readonly (Element | string)[] => {
  const number = label?.match(/(?<=[\s\u00a0\u202f])(?:\d+|\p{Lu})$/u)?.[0];
  return number === undefined ? [] : [h('span.number', number), ' '];
};
