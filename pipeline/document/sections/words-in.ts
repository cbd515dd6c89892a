import type { ElementContent } from 'hast';
import { classesOf, isElement, text } from '../html/elements.js';

/**
 * What a title or a caption says, for a list that leads to it: without its links, notes and identifiers,
 * which stand in the text; a picture says its alternative text.
 */
export const wordsIn = (nodes: readonly ElementContent[]): ElementContent[] => nodes.flatMap(plain);

function plain(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [{ ...node }] : [];
  if (isElement(node, 'sup') && node.children.some(isCall)) return [];
  if (isElement(node, 'img')) return [text(String(node.properties['alt'] ?? ''))];
  const children = wordsIn(node.children);
  if (node.tagName === 'a' || classesOf(node).includes('citation')) return children;
  const { id: _, dataIndex: __, ...properties } = node.properties;
  return [{ ...node, properties, children }];
}

const isCall = (node: ElementContent): boolean => isElement(node) && node.properties['role'] === 'doc-noteref';
