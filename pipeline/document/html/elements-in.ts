import type { Element, Nodes } from 'hast';

/**
 * The elements under a node, itself included, in document order; of some names only when they are given. For passes
 * that change no structure: on whole books it takes a tenth of unist-util-visit's time.
 */
export function elementsIn(tree: Nodes, ...tagNames: readonly string[]): Element[] {
  const found: Element[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'element' && (tagNames.length === 0 || tagNames.includes(node.tagName))) found.push(node);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(tree);
  return found;
}
