import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const comment = /<!--[\s\S]*?(?:-->|$)/g;

/** Drops HTML comments: they are notes between authors. */
export const dropComments = () => (tree: Root, file: VFile) => {
  if (!String(file.value).includes('<!--')) return;
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined || node.value.replace(comment, '').trim() !== '') return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
};
