import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { wordsFor } from '../../../language/words.js';
import { pageNumberOf } from './contents.js';

/** Where no page number is added: titles, what is listed or drawn, and links that already say a number. */
const without = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'thead', 'svg', 'math']);

/**
 * Says after each link to another place of the book on which page that place is: on paper a link leads nowhere. The layout
 * takes out those whose place is in sight (`layout/page-numbers.ts`).
 */
export const setPageReferences = (tree: Root, lang: string): void => {
  visit(tree, 'element', (element, index, parent) => {
    if (without.has(element.tagName) || isCitation(element)) return SKIP;
    const id = targetOf(element);
    if (id === undefined || !parent || index === undefined) return undefined;
    parent.children.splice(index + 1, 0, reference(id, lang, isInBrackets(parent.children.slice(0, index))));
    return [SKIP, index + 2];
  });
};

/** Citations lead to the list of works, that list and the index back to the text with numbers of their own (`references.ts`, `book-index.ts`, `caption-list.ts`). */
const isCitation = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) &&
  ['citation', 'cited-at', 'references', 'book-index', 'captions'].some((name) => className.includes(name));

const targetOf = ({ tagName, properties, children }: Element): string | undefined => {
  const { href, role } = properties;
  if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#') || role !== undefined) return undefined;
  if (children.some((child) => child.type === 'element' && child.tagName === 'img')) return undefined;
  return decodeURIComponent(href.slice(1));
};

const reference = (id: string, lang: string, inBrackets: boolean): Element => {
  const [before = '', after = ''] = wordsFor(lang).page('\0').split('\0');
  const words = [before, pageNumberOf(id), after];
  return h('span.page-reference', inBrackets ? [', ', ...words] : [' (', ...words, ')']);
};

/** Whether a bracket is open at the end of some content. */
const isInBrackets = (nodes: readonly (ElementContent | Root['children'][number])[]): boolean => {
  const text = nodes.map((node) => (node.type === 'text' ? node.value : '')).join('');
  return text.lastIndexOf('(') > text.lastIndexOf(')');
};
