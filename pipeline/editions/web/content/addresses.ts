import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Section } from '../../../document/document.js';
import type { WebBook } from '../web-book.js';

/** Makes the document's `#id` links lead from page to page, and its pictures point at the edition's own files. */
export const rewriteAddresses = (web: WebBook, { id: here }: Section, tree: Root): void => {
  let pictures = 0;
  visit(tree, 'element', (element) => {
    const { properties } = element;
    if (element.tagName === 'a' && typeof properties['href'] === 'string' && properties['href'].startsWith('#')) {
      const id = decodeURIComponent(properties['href'].slice(1));
      if (web.document.anchors.get(id) !== here) properties['href'] = web.addressOf(id) ?? properties['href'];
    }
    if (element.tagName === 'img' && typeof properties['src'] === 'string') {
      properties['src'] = web.pictureFiles.get(properties['src']) ?? properties['src'];
      properties['decoding'] = 'async';
      // The first picture may be on the first screen: it does not wait.
      if (pictures > 0) properties['loading'] = 'lazy';
      pictures += 1;
    }
  });
};
