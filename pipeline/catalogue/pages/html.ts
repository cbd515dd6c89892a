import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';

const fragments = rehype().data('settings', { fragment: true });
const stringifier = rehype().data('settings', { characterReferences: { useNamedReferences: true } });

/** Writes a page as HTML; every value is escaped for where it stands. */
export const htmlOf = (page: Root): string => `${stringifier.stringify(page)}\n`;

/** Sanitised HTML of an entry, as nodes. */
export const parsed = (html: string): ElementContent[] => fragments.parse(html).children as ElementContent[];

/** A drawing of the theme; it says nothing to those who do not see it. */
export const drawing = (svg: string): ElementContent[] =>
  parsed(svg)
    .filter((node): node is Element => node.type === 'element')
    .map((element) => ({
      ...element,
      properties: { ...element.properties, ariaHidden: 'true' },
    }));

/** A script that holds data: JSON in which nothing can end the script element. */
export const dataScript = (data: unknown): Element =>
  h('script', { type: 'application/ld+json' }, JSON.stringify(data).replaceAll('<', '\\u003c'));

/** One thing a line, so that the page's source can be read. */
export const lines = (elements: readonly ElementContent[]): ElementContent[] =>
  elements.flatMap((element) => [{ type: 'text', value: '\n' }, element]);
