import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';

/** `[mots][nom]` or `[mots][]` that no definition made a link of; `t[i][j]` is code. */
const written = /(?<![\p{L}\p{N}\])])\[([^[\]]*\p{L}[^[\]]*)\]\[([^[\]^]{2,}|)\](?![[(])/gu;

/** A link whose address is defined nowhere in the book stays as it was typed; its author is told. */
export const undefinedLinks = () => (tree: Root, file: VFile) => {
  const source = String(file.value);
  if (!source.includes('][')) return;
  const context = contextOf(file);
  visit(tree, 'text', (node) => {
    if (!node.value.includes('][')) return;
    const typed = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    for (const [whole, words = '', name = ''] of node.value.matchAll(written))
      if (typed.includes(whole) && !typed.includes(`\\${whole}`))
        context.diagnostics.add('undefined-link', { written: whole, name: name || words }, placeOf(context, node));
  });
};
