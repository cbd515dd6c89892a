import { visit } from 'unist-util-visit';
import type { Element, Root } from 'xast';

/** Every element of this name below a node, in document order. */
export const elements = (tree: Root | Element, name: string): readonly Element[] => {
  const found: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    if (element.name === name) found.push(element);
  });
  return found;
};

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attributes[name] ?? undefined;

/** Whether a list of tokens, such as `class`, `rel` or `epub:type`, has this one. */
export const hasToken = (element: Element, name: string, token: string): boolean =>
  attribute(element, name)?.split(/\s+/).includes(token) ?? false;
