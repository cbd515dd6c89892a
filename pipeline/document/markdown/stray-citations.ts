import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';

const citation = /\[(?:[^\][]*[\s(])?-?@[\p{L}\p{N}_][^\][]*\]/u;

/** Tells the author of a book without a bibliography of what looks like a citation; it stays text. */
export const strayCitations = () => (tree: Root, file: VFile) => {
  if (!citation.test(String(file.value))) return;
  const context = contextOf(file);
  visit(tree, 'text', (node) => {
    const [written] = citation.exec(node.value) ?? [];
    if (written !== undefined)
      context.diagnostics.add('citation-without-bibliography', { written }, placeOf(context, node));
  });
};
