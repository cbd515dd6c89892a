import type { Element, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { element, isBlank, isElement } from './elements.js';

/** `⁂`, `* * *` whose asterisks were escaped, `•••`: what authors type between two scenes. */
const ornament = /^(?:[*⁂•◆❖❦❧☙✻✽✦✶★☆~°]\s*){1,9}$|^#(?:\s*#)+$/u;

const isOrnament = (node: Element): boolean =>
  node.tagName === 'p' && !node.children.some((child) => isElement(child, 'img')) && ornament.test(textOf(node).trim());

/** A paragraph of ornaments alone is a scene break, `hr.scene`, as `***` is in Markdown. */
export const sceneBreaks = () => (tree: Root) => {
  for (const [index, node] of tree.children.entries())
    if (isElement(node) && isOrnament(node)) tree.children[index] = element('hr', { className: ['scene'] }, [], node);
  dropOuter(tree);
};

/** A break between the title and the text, or after it, parts nothing. */
function dropOuter(tree: Root): void {
  const isText = (node: RootContent): boolean =>
    !(node.type === 'text' && isBlank(node)) && !isElement(node, 'hr') && !isMarkedTitle(node);
  const first = tree.children.findIndex(isText);
  const last = tree.children.findLastIndex(isText);
  if (first === -1) return;
  tree.children = tree.children.filter(
    (node, index) => !isElement(node, 'hr') || (index > first && index < last) || node.properties['id'] !== undefined,
  );
}

const isMarkedTitle = (node: RootContent): boolean => isElement(node) && node.properties['dataTitle'] !== undefined;
