import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { otherLanguage } from '../../language/likely-language.js';
import { contextOf, placeOf } from '../context.js';
import { elementsIn } from './elements-in.js';

/** Tells the author of paragraphs in another language that nothing marks: a synthetic voice reads them with the wrong sounds. */
export const foreignPassages = () => (tree: Root, file: VFile) => {
  const context = contextOf(file);
  visit(tree, 'element', (node: Element) => {
    if (node.properties['lang'] || node.tagName === 'pre') return SKIP;
    if (node.tagName !== 'p') return undefined;
    const isMarkedInside = elementsIn(node).some(({ properties }) => properties['lang']);
    const language = isMarkedInside ? undefined : otherLanguage(textOf(node), context.lang);
    if (language) context.diagnostics.add('foreign-passage', { language }, placeOf(context, node));
    return SKIP;
  });
};
