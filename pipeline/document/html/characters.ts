import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { type Context, contextOf, placeOf } from '../context.js';

/** What XML 1.0 has no place for (2.2, Char): control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
const everywhere = new RegExp(forbidden, 'gu');

/** Takes characters away that no EPUB may hold; a word processor's page break is one. */
export const characters = () => (tree: Root, file: VFile) => clean(tree, contextOf(file));

function clean(node: Nodes, context: Context): void {
  if (node.type === 'text') node.value = allowed(node.value, node, context);
  if (node.type === 'element')
    for (const [name, value] of Object.entries(node.properties))
      if (typeof value === 'string') node.properties[name] = allowed(value, node, context);
  if ('children' in node) for (const child of node.children) clean(child, context);
}

function allowed(value: string, node: Nodes, context: Context): string {
  const [found] = forbidden.exec(value) ?? [];
  if (found === undefined) return value;
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  context.diagnostics.add('forbidden-character', { code }, placeOf(context, node));
  return value.replace(everywhere, '');
}
