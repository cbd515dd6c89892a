import type { Element, Root } from 'hast';

/**
 * Every element of a page that a test accepts, in document order. Books have a million nodes, and pages are read in
 * many ways: this costs a quarter of what the general visitor does.
 */
export const select = (tree: Root | Element, accepts: (element: Element) => boolean): readonly Element[] => {
  const found: Element[] = [];
  const walk = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (accepts(child)) found.push(child);
      walk(child);
    }
  };
  walk(tree);
  return found;
};

/** An attribute as text, whatever the parser made of it. */
export const attribute = ({ properties }: Element, name: string): string | undefined => {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
};

export const hasToken = (element: Element, name: string, token: string): boolean =>
  (attribute(element, name) ?? '').split(/\s+/).includes(token);
