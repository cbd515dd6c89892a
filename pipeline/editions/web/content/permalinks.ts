import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { WebBook } from '../web-book.js';

/** Ends every heading and every caption with a link to itself, for readers who want to point at a passage. It holds no text. */
export const addPermalinks = (web: WebBook, tree: Root): void => {
  visit(tree, 'element', (element) => {
    const { id } = element.properties;
    const named = typeof id === 'string' ? nameOf(element) : undefined;
    if (!named) return;
    const ariaLabel = web.words.reading.linkTo(toText(named));
    named.children.push(h('a', { className: ['permalink'], href: `#${id}`, ariaLabel }));
  });
};

/** What names an element: a heading itself, a figure's caption. */
const nameOf = (element: Element): Element | undefined => {
  if (/^h[2-6]$/.test(element.tagName)) return element;
  if (element.tagName !== 'figure') return undefined;
  let caption: Element | undefined;
  visit(element, { type: 'element', tagName: 'span' }, (span) => {
    if ([span.properties['className']].flat().includes('caption')) caption = span;
  });
  return caption;
};
