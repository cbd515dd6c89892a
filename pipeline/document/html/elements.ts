import type { Element, ElementContent, Nodes, Properties } from 'hast';

/** The class names of an element. */
export const classesOf = (node: Element): readonly string[] => {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
};

/** Adds class names to an element. */
export function addClass(node: Element, ...names: readonly string[]): void {
  const classes = classesOf(node);
  node.properties['className'] = [...classes, ...names.filter((name) => !classes.includes(name))];
}

/** Whether a node is an element, with one of these names when some are given. */
export const isElement = <Name extends string>(
  node: Nodes | undefined,
  ...tagNames: readonly Name[]
): node is Element & { tagName: Name } =>
  node?.type === 'element' && (tagNames.length === 0 || (tagNames as readonly string[]).includes(node.tagName));

/** White space between elements, which says nothing. */
export const isBlank = (node: Nodes): boolean => node.type === 'text' && /^[ \t\r\n]*$/.test(node.value);

/** An element that stands where `origin` stood. */
export const element = (
  tagName: string,
  properties: Properties,
  children: ElementContent[],
  origin?: Nodes,
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
  ...(origin?.position ? { position: origin.position } : {}),
});

export const text = (value: string): ElementContent => ({ type: 'text', value });
