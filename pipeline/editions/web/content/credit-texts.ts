import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Section } from '../../../document/document.js';
import { creditStatements, rdfaPrefixes } from '../metadata/rdfa.js';
import type { WebBook } from '../web-book.js';

/**
 * Says in RDFa whose a text is and under which licence: a chapter with authors or a licence of its own, a passage by
 * somebody else (ccREL, § 4.2). The credit under it carries it, else a `span` at the end of the page's text.
 */
export const creditTexts = ({ document }: WebBook, { id: section }: Section, tree: Root): void => {
  const printed = new Map<unknown, Element>();
  visit(tree, 'element', (element) => {
    const { dataOf } = element.properties;
    if (dataOf !== undefined && dataOf !== null) printed.set(dataOf, element);
  });
  for (const { id, attribution } of document.creditedTexts.filter((text) => text.section === section)) {
    const subject = { about: `#${id}`, prefix: rdfaPrefixes };
    const line = printed.get(id);
    if (!line) {
      tree.children.push(h('span', subject, creditStatements(attribution)));
      continue;
    }
    Object.assign(line.properties, subject, { dataOf: undefined });
    line.children.push(...creditStatements(attribution));
  }
};
