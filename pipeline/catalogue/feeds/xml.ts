import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { EditionFile } from '../../editions/edition.js';

/** An element that holds text, or none where there is no text. */
export const optional = (
  name: string,
  value: string | number | undefined,
  attributes: Readonly<Record<string, string>> = {},
): Element[] => (value === undefined || value === '' ? [] : [x(name, attributes, String(value))]);

/** A file of XML, one element a line at its first level, so that differences can be read. */
export const xmlFile = (path: string, mediaType: string, root: Element): EditionFile => ({
  path,
  mediaType,
  content: `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(indented(root), { closeEmptyElements: true })}\n`,
});

/** Elements that hold only elements are laid out, one a line; text is left alone. */
const indented = (element: Element, depth = 1): Element => {
  const isMixed = element.children.some((child) => child.type === 'text');
  if (isMixed || element.children.length === 0) return element;
  const gap = (level: number): ElementContent => ({ type: 'text', value: `\n${'  '.repeat(level)}` });
  const children = element.children.flatMap((child) => [
    gap(depth),
    child.type === 'element' ? indented(child, depth + 1) : child,
  ]);
  return { ...element, children: [...children, gap(depth - 1)] };
};
