import type { Root } from 'hast';
import { addClass, classesOf } from './elements.js';
import { elementsIn } from './elements-in.js';

const dash = /^\s*(?:[—–]|-{2,3})(?=\s|\p{Lu})/u;

/** A paragraph that begins with `— `, or with the hyphens that stand for it, is a line of dialogue. */
export const dialogue = () => (tree: Root) => {
  for (const paragraph of elementsIn(tree, 'p')) {
    const [first] = paragraph.children;
    if (first?.type === 'text' && dash.test(first.value) && classesOf(paragraph).length === 0)
      addClass(paragraph, 'dialogue');
  }
};
