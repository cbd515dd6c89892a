import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** `` `#!html <b>` ``: the language of code in a sentence, as PyMdown's InlineHilite writes it. */
const language = /^#![a-z][\w+-]* (?=\S)/;

/** The language that code in a sentence says is no part of it. */
export const inlineLanguages = () => (tree: Root, file: VFile) => {
  if (!/`#![a-z]/.test(String(file.value))) return;
  visit(tree, 'inlineCode', (node) => {
    node.value = node.value.replace(language, '');
  });
};
