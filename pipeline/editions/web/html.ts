import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import type { Direction } from '../../book/book.js';

const fragments = rehype().data('settings', { fragment: true });
const stringifier = rehype().data('settings', { characterReferences: { useNamedReferences: true } });

/** Writes a page as HTML; every value is escaped for where it stands. */
export const htmlOf = (page: Root): string => `${stringifier.stringify(page)}\n`;

/** `lang` and `dir` for what does not speak the language around it. */
export const languageWithin = (
  around: string,
  { lang, direction }: { readonly lang: string; readonly direction: Direction },
): { lang?: string; dir?: Direction } => (lang === around ? {} : { lang, dir: direction });

/** One thing a line, so that the page's source can be read. */
export const lines = (elements: readonly ElementContent[]): ElementContent[] =>
  elements.flatMap((element) => [{ type: 'text', value: '\n' }, element]);

/** An SVG drawing of the theme, to stand in a page; it says nothing to those who do not see it. */
export const drawing = (svg: string): ElementContent => {
  const [element] = fragments.parse(svg).children.filter((child): child is Element => child.type === 'element');
  if (!element) throw new Error(`Not an SVG drawing: ${svg.slice(0, 60)}`);
  element.properties['ariaHidden'] = 'true';
  return element;
};

/** Text of a script that holds data: JSON in which nothing can end the script element. */
export const dataScript = (type: string, data: unknown): Element =>
  h('script', { type }, JSON.stringify(data).replaceAll('<', '\\u003c'));
