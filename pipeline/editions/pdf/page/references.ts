import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Words } from '../../../language/words.js';
import { pageNumberOf } from './contents.js';

/**
 * On paper the links from a work back to its citations are the numbers of their pages. Each stands with its separator in
 * a `span.locator`, for the layout to leave out a page that is named already.
 *
 * @param page How a page is named: `p. 57`.
 */
export const setReferences = (tree: Root, page: Words['page']): void => {
  const [before = '', after = ''] = page('\0').split('\0');
  visit(tree, { type: 'element', tagName: 'span' }, (node) => {
    if (![node.properties['className']].flat().includes('cited-at')) return;
    const links = node.children.filter((child): child is Element => child.type === 'element');
    node.children = links.flatMap((link, index): ElementContent[] => [
      h('span.locator', [index === 0 ? before : ', ', { ...link, children: [pageNumberOf(targetOf(link))] }]),
      ...(index === links.length - 1 && after !== '' ? [{ type: 'text' as const, value: after }] : []),
    ]);
  });
};

const targetOf = ({ properties }: Element): string => String(properties['href'] ?? '').slice(1);
