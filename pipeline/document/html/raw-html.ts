import type { Element, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import rehypeRaw from 'rehype-raw';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { type Context, contextOf, placeOf } from '../context.js';
import { bookSchema } from './schema.js';

const allowed = new Set(bookSchema.tagNames);
const stripped = new Set(bookSchema.strip);
/** Parts of a page around its content: their tags go without a word. */
const silent = new Set([
  'html',
  'body',
  'font',
  'center',
  'tt',
  'big',
  'picture',
  'source',
  'hgroup',
  'search',
  'form',
  'fieldset',
  'legend',
]);
/** What only concerns looks or other programs goes without a word too. */
const silentAttribute =
  /^(?:style|data|align|valign|border|width|height|bgColor|loading|decoding|target|rel|name|sizes|srcSet|markdown|for|htmlFor|value|aria|item|hidden|tabIndex|cellPadding|cellSpacing|clear|color|face|size)/i;

function reportElement(node: Element, context: Context): void {
  const { tagName } = node;
  if (!allowed.has(tagName)) {
    if (silent.has(tagName)) return;
    const rule = stripped.has(tagName) ? 'html-content-removed' : 'html-element-removed';
    context.diagnostics.add(rule, { element: tagName }, placeOf(context, node));
    return;
  }
  const kept = sanitize({ ...node, children: [] }, bookSchema);
  const properties = kept.type === 'element' ? kept.properties : {};
  for (const name of Object.keys(node.properties)) {
    if (name in properties || silentAttribute.test(name)) continue;
    context.diagnostics.add('html-attribute-removed', { element: tagName, attribute: name }, placeOf(context, node));
  }
}

function hasRaw(tree: Root): boolean {
  let found = false;
  visit(tree, (node) => {
    if (node.type === 'raw') found = true;
    return !found;
  });
  return found;
}

const parse = rehypeRaw({});

/**
 * Turns raw HTML into elements and keeps those that a book may hold (`html/schema.ts`), with a warning for what goes.
 * A tree without raw HTML passes untouched: parsing costs more than all the other transforms together.
 */
export const rawHtml = () => (tree: Root, file: VFile) => {
  if (!hasRaw(tree)) return;
  const context = contextOf(file);
  // An empty file: the parser would otherwise count the lines of the whole manuscript for each chapter.
  const parsed = parse(tree, new VFile());
  if (parsed?.type !== 'root') throw new Error('rehype-raw gave no root back.');
  nameToId(parsed);
  visit(parsed, 'element', (node) => reportElement(node, context));
  const clean = sanitize(parsed, bookSchema);
  tree.children = clean.type === 'root' ? clean.children : [];
};

/** `<a name="x">` is the old way of writing `id`. */
function nameToId(tree: Root): void {
  visit(tree, { tagName: 'a' }, (node) => {
    if (node.type === 'element' && node.properties['name'] && !node.properties['id'])
      node.properties['id'] = String(node.properties['name']);
  });
}
