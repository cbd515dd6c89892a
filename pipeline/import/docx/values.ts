import type { Element } from 'xast';
import { attributeOf, childOf } from '../package/xml-elements.js';

/** `w:val` of a child. */
export const valOf = (node: Element | undefined, name: string): string | undefined =>
  attributeOf(childOf(node, name), 'w:val');

/** A property that is on when it is there, unless it says otherwise (ECMA-376, part 1, § 17.17.4); undefined when it is not there. */
export function toggleOf(node: Element | undefined, name: string): boolean | undefined {
  const child = childOf(node, name);
  return child && !/^(?:0|false|off|none)$/.test(attributeOf(child, 'w:val') ?? '1');
}

/** A whole number; nothing for anything else. */
export const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
