import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { type Context, placeOf } from '../context.js';
import { fragmentTag } from '../markdown/fragment.js';
import { bookSchema, safeSchemes } from './schema.js';

const allowed = new Set(bookSchema.tagNames);
const stripped = new Set(bookSchema.strip);
/** What surrounds the content of a page, or only concerns its looks: these tags go without a word. */
const silent = new Set<string>([
  fragmentTag,
  ...['html', 'body', 'picture', 'source', 'hgroup', 'search', 'form', 'fieldset', 'label', 'legend'],
]);
/** What only concerns looks: these tags go with a word of it. */
const looking = new Set(['font', 'big', 'nobr', 'basefont', 'blink', 'marquee']);
const looks = new Set(['style', 'align', 'vAlign', 'bgColor', 'color', 'border', 'cellPadding', 'cellSpacing']);
/** What runs or fetches. */
const active = /^(?:on[a-z]|src|href|action|formAction|poster|background|ping|useMap|data$|xLink)/i;

/** Says what the sanitiser is about to take away, and where. */
export function reportRemoved(tree: Root, context: Context): void {
  visit(tree, 'element', (node) => {
    const { tagName } = node;
    const place = placeOf(context, node);
    if (stripped.has(tagName)) {
      context.diagnostics.add('html-content-removed', { element: tagName }, place);
      return SKIP;
    }
    if (allowed.has(tagName)) reportAttributes(node, context);
    else if (looking.has(tagName))
      context.diagnostics.add('html-looks-removed', { element: tagName, attribute: '' }, place);
    else if (!silent.has(tagName)) context.diagnostics.add('html-element-removed', { element: tagName }, place);
    return undefined;
  });
}

function reportAttributes(node: Element, context: Context): void {
  const { tagName: element, properties } = node;
  const known = new Set(
    [...(bookSchema.attributes?.['*'] ?? []), ...(bookSchema.attributes?.[element] ?? [])].map(nameOf),
  );
  for (const [name, value] of Object.entries(properties)) {
    const place = placeOf(context, node);
    if (name === 'href' && element === 'a' && !isSafe(String(value)))
      context.diagnostics.add('unsafe-link', { href: String(value) }, place);
    else if (known.has(name)) continue;
    else if (active.test(name))
      context.diagnostics.add('html-attribute-removed', { element, attribute: name.toLowerCase() }, place);
    else if (looks.has(name))
      context.diagnostics.add('html-looks-removed', { element, attribute: name.toLowerCase() }, place);
  }
}

const nameOf = (definition: string | readonly unknown[]): string =>
  typeof definition === 'string' ? definition : String(definition[0]);

/** Whether the address has a scheme that a book may link to, or none. */
export function isSafe(href: string): boolean {
  const scheme = /^\s*([a-z][a-z\d+.-]*):/i.exec(href)?.[1];
  return scheme === undefined || safeSchemes.includes(scheme.toLowerCase());
}
