import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';

/** A heading that says nothing, `##` alone, begins nothing: it goes, and its author is told. */
export const emptyHeadings = () => (tree: Root, file: VFile) => {
  const context = contextOf(file);
  visit(tree, 'heading', (node, index, parent) => {
    if (!parent || index === undefined || node.children.some(({ type }) => type === 'image' || type === 'html')) return;
    if (textOf(node).trim() !== '') return;
    context.diagnostics.add('heading-empty', {}, placeOf(context, node));
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
};
