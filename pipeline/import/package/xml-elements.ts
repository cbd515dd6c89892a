import type { Element, ElementContent } from 'xast';

/** The elements right under a node, of one name or of any. */
export const childrenOf = (node: Element | undefined, name?: string): readonly Element[] =>
  node?.children.filter((child): child is Element => isElement(child) && (name === undefined || child.name === name)) ??
  [];

export const childOf = (node: Element | undefined, name: string): Element | undefined =>
  node?.children.find((child): child is Element => isElement(child) && child.name === name);

/** The first element under a node, at any depth, of one of these names. */
export const findIn = (node: Element, ...names: readonly string[]): Element | undefined => {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const found = names.includes(child.name) ? child : findIn(child, ...names);
    if (found) return found;
  }
  return undefined;
};

/** Every element under a node, at any depth, of one name, in document order. */
export const allIn = (node: Element, name: string): readonly Element[] =>
  childrenOf(node).flatMap((child) => [...(child.name === name ? [child] : []), ...allIn(child, name)]);

export const attributeOf = (node: Element | undefined, name: string): string | undefined =>
  node?.attributes[name] ?? undefined;

/** The characters under a node, as they stand. */
export const textOf = (node: Element | undefined): string =>
  node?.children.map((child) => (isElement(child) ? textOf(child) : isText(child) ? child.value : '')).join('') ?? '';

export const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** What holds characters. */
export const isText = (
  node: ElementContent,
): node is Extract<ElementContent, { value: string; type: 'text' | 'cdata' }> =>
  node.type === 'text' || node.type === 'cdata';
