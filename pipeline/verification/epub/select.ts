import type { Element, Root, RootContent } from 'xast';

/** What was found in whole documents, which are only read. */
const known = new WeakMap<Root, readonly Element[]>();

/** Every element below a node, in document order. */
export const allElements = (tree: Root | Element): readonly Element[] => {
  const before = tree.type === 'root' ? known.get(tree) : undefined;
  if (before) return before;
  const found: Element[] = [];
  collect(tree, found);
  if (tree.type === 'root') known.set(tree, found);
  return found;
};

/** Whole books are looked through many times: unist-util-visit would take ten times as long. */
const collect = (node: Root | RootContent, found: Element[]): void => {
  if (node.type === 'element') found.push(node);
  if ('children' in node) for (const child of node.children) collect(child, found);
};

/** Every element of this name below a node, in document order. */
export const elements = (tree: Root | Element, name: string): readonly Element[] =>
  allElements(tree).filter((element) => element.name === name);

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attributes[name] ?? undefined;

/** Whether a list of tokens, such as `class`, `rel` or `epub:type`, has this one. */
export const hasToken = (element: Element, name: string, token: string): boolean =>
  attribute(element, name)?.split(/\s+/).includes(token) ?? false;
