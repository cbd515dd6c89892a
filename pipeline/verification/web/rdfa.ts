import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { attribute, hasToken } from './element.js';

/** One RDFa statement, as far as the editions make any: literal or address, about the nearest `about`. */
export interface Statement {
  /** Absent: the page itself. */
  readonly subject?: string;
  /** `cc:attributionName`, `license`. */
  readonly property: string;
  readonly value: string;
}

/** The statements of a page: `property` with its text, content or address, and `a[rel=license]` (RDFa Core 1.1, § 7.5). */
export const statements = (tree: Root): readonly Statement[] => {
  const found: Statement[] = [];
  const walk = (node: Root | Element, around: string | undefined): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const subject = attribute(child, 'about') ?? around;
      found.push(...saidBy(child).map((statement) => ({ ...statement, ...(subject !== undefined && { subject }) })));
      walk(child, subject);
    }
  };
  walk(tree, undefined);
  return found;
};

const saidBy = (element: Element): Statement[] => {
  const property = attribute(element, 'property');
  const isLicense = element.tagName === 'a' && hasToken(element, 'rel', 'license');
  return [
    ...(property === undefined ? [] : [{ property, value: spoken(element) }]),
    ...(isLicense ? [{ property: 'license', value: attribute(element, 'href') ?? '' }] : []),
  ];
};

/** With `rel`, the address is the relation's and the text the property's. */
const spoken = (element: Element): string => {
  const href = attribute(element, 'rel') === undefined ? attribute(element, 'href') : undefined;
  return attribute(element, 'content') ?? href ?? toText(element);
};
