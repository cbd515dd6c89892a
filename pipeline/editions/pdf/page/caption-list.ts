import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { lineTo } from './contents.js';

/** Sets a list of illustrations or of tables as the contents are: each caption, a leader, its page. */
export const setCaptionList = (tree: Root): void => {
  visit(tree, { type: 'element', tagName: 'ol' }, (list) => {
    if (![list.properties['className']].flat().includes('captions')) return;
    list.properties['className'] = ['contents', 'captions'];
    for (const item of list.children) {
      const link =
        item.type === 'element' ? item.children.find((child): child is Element => child.type === 'element') : undefined;
      if (!link || item.type !== 'element') continue;
      link.properties['className'] = ['entry'];
      item.children = [...lineTo(link)];
    }
  });
};
