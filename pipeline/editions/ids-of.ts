import type { Nodes } from 'hast';

/** Every id in these nodes. */
export const idsOf = (nodes: readonly Nodes[]): Set<string> => {
  const ids = new Set<string>();
  const collect = (node: Nodes): void => {
    if (node.type === 'element' && typeof node.properties['id'] === 'string') ids.add(node.properties['id']);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  for (const node of nodes) collect(node);
  return ids;
};
