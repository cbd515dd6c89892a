import type { Element, RootContent } from 'hast';
import { h } from 'hastscript';
import type { Section } from '../../../document/document.js';

/** Path of the ground at the foot of the title page. */
export const titleGroundPath = 'title.svg';

/** What the title page says besides what the document has it say. */
export interface TitlePageFacts {
  readonly year: string;
  /** *brouillon*, on a draft. */
  readonly draft?: string;
}

/** The generated title page: authors and title above, the ground, the publisher and the year below. */
export const titlePage = ({ id, heading, tree }: Section, { year, draft }: TitlePageFacts): Element => {
  const publisher = tree.children.find(isPublisher);
  return h('section.unit.titlepage', { id }, [
    ...(heading.length > 0 ? [h('h1.title', [...heading])] : []),
    ...tree.children.filter((node) => node.type !== 'doctype' && node !== publisher),
    ...(draft ? [h('p.draft', draft)] : []),
    h('div.foot', [
      h('img', { src: titleGroundPath, alt: '' }),
      h('p', [h('span', publisher ? publisher.children : []), h('span', year)]),
    ]),
  ]);
};

const isPublisher = (node: RootContent): node is Element =>
  node.type === 'element' &&
  Array.isArray(node.properties['className']) &&
  node.properties['className'].includes('publisher');

/** The title alone, on the first page inside. */
export const halfTitle = (id: string, title: string): Element =>
  h('section.unit.halftitlepage', { id }, [h('p', title)]);
