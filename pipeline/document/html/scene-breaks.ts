import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { element, isElement } from './elements.js';

/** `⁂`, `* * *` whose asterisks were escaped, `•••`: what authors type between two scenes. */
const ornament = /^(?:[*⁂•◆❖❦❧☙✻✽✦✶★☆~°]\s*){1,9}$|^#(?:\s*#)+$/u;

const isOrnament = (node: Element): boolean =>
  node.tagName === 'p' && !node.children.some((child) => isElement(child, 'img')) && ornament.test(textOf(node).trim());

/** A paragraph of ornaments alone is a scene break, `hr.scene`, as `***` is in Markdown. */
export const sceneBreaks = () => (tree: Root) => {
  for (const [index, node] of tree.children.entries())
    if (isElement(node) && isOrnament(node)) tree.children[index] = element('hr', { className: ['scene'] }, [], node);
};
