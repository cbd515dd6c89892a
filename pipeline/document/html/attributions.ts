import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { addClass, classesOf, isElement } from './elements.js';
import { elementsIn } from './elements-in.js';

const dash = /^\s*(?:[—–]|--)\s/;
const endOfSentence = /[.!?…»”"]\s*$/;

const isEpigraph = (node: Element): boolean => classesOf(node).includes('epigraph');
const isQuotation = (node: Element): boolean => isElement(node, 'blockquote', 'aside') || isEpigraph(node);

/**
 * The last paragraph of a quotation says where it comes from when it begins with a dash; in an epigraph, a short line
 * that is no sentence does too. It becomes `p.attribution`.
 */
export const attributions = () => (tree: Root) => {
  for (const quotation of elementsIn(tree).filter(isQuotation)) {
    const blocks = quotation.children.filter((child) => isElement(child));
    const last = blocks.at(-1);
    if (blocks.length < 2 || !isElement(last, 'p') || classesOf(last).length > 0) continue;
    const words = textOf(last);
    if (words.length > 200) continue;
    if (dash.test(words) || (isEpigraph(quotation) && words.length < 100 && !endOfSentence.test(words)))
      addClass(last, 'attribution');
  }
};
