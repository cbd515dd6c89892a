import type { Definition, Image, Link, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Puts the address of each definition (`[rust]: https://…`) where it is used, so that a file can be cut into
 * chapters: a definition may stand in another chapter than its use. The first of two definitions counts (CommonMark 4.7).
 */
export const resolveDefinitions = () => (tree: Root, file: VFile) => {
  if (!String(file.value).includes(']:')) return;
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node, index, parent) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(tree, ['linkReference', 'imageReference'], (node, index, parent) => {
    if ((node.type !== 'linkReference' && node.type !== 'imageReference') || !parent || index === undefined) return;
    const definition = definitions.get(node.identifier);
    if (!definition) return;
    const { url, title = null } = definition;
    const position = node.position && { position: node.position };
    const resolved: Link | Image =
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children, ...position }
        : { type: 'image', url, title, alt: node.alt ?? null, ...position };
    parent.children[index] = resolved;
  });
};
