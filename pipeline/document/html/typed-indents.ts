import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { classesOf, isElement } from './elements.js';
import { elementsIn } from './elements-in.js';

/** Spaces that HTML does not fold, which authors indent with: `&emsp;`, `&nbsp;`. */
const indent = /^ *[\u00a0\u2000-\u200a\u202f][ \u00a0\u2000-\u200a\u202f]*/;

/**
 * Takes spaces away that indent a paragraph by hand: the theme indents it. Lines that are broken by hand keep theirs, and so
 * does the ideographic space of Chinese and Japanese.
 */
export const typedIndents = () => (tree: Root) => {
  for (const paragraph of elementsIn(tree, 'p')) {
    const [first] = paragraph.children;
    if (first?.type !== 'text' || classesOf(paragraph).length > 0 || textOf(paragraph).trim() === '') continue;
    if (paragraph.children.some((child) => isElement(child, 'br'))) continue;
    first.value = first.value.replace(indent, '');
  }
};
