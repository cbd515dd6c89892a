import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { addClass, classesOf, isElement } from './elements.js';
import { elementsIn } from './elements-in.js';

const dash = /^\s*[—–]\s/;
const beginsWithDash = ({ children: [first] }: Element): boolean => first?.type === 'text' && dash.test(first.value);
const quoting = new Set(['epigraph', 'verse', 'dedication']);
const isQuotation = (node: Element): boolean =>
  node.tagName === 'blockquote' || node.tagName === 'aside' || classesOf(node).some((name) => quoting.has(name));

/** A paragraph that begins with `— ` is a line of dialogue; at the end of a quotation it says where this comes from. */
export const dialogue = () => (tree: Root) => {
  if (!elementsIn(tree, 'p').some(beginsWithDash)) return;
  visitParents(tree, { type: 'element', tagName: 'p' }, (node, ancestors) => {
    if (!beginsWithDash(node) || classesOf(node).length > 0) return;
    const parent = ancestors.at(-1);
    const quotation = parent && isElement(parent) && isQuotation(parent) ? parent : undefined;
    const siblings = quotation?.children.filter((child) => isElement(child)) ?? [];
    if (quotation && siblings.length > 1 && siblings.at(-1) === node && textOf(node).length < 200)
      addClass(node, 'attribution');
    else addClass(node, 'dialogue');
  });
};
