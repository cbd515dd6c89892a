import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The author's asides are notes, not landmarks of the page: a chapter may have many (ARIA in HTML, `aside`). */
export const quietAsides = (tree: Root): void => {
  visit(tree, { type: 'element', tagName: 'aside' }, ({ properties }) => {
    properties['role'] ??= 'note';
  });
};
