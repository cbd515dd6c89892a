import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** HTML without its comments. */
export const withoutComments = (html: string): string => html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');

/** Drops HTML comments: they are notes between authors. */
export const dropComments = () => (tree: Root, file: VFile) => {
  if (!String(file.value).includes('<!--')) return;
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined || withoutComments(node.value).trim() !== '') return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
};
