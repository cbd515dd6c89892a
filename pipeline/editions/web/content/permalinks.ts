import type { Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { WebBook } from '../web-book.js';

/** Ends every heading with a link to itself, for readers who want to point at a passage. It holds no text. */
export const addPermalinks = (web: WebBook, tree: Root): void => {
  visit(tree, 'element', (element) => {
    const { id } = element.properties;
    if (!/^h[2-6]$/.test(element.tagName) || typeof id !== 'string') return;
    const ariaLabel = web.interfaceWords.linkTo(toText(element));
    element.children.push(h('a', { className: ['permalink'], href: `#${id}`, ariaLabel }));
  });
};
