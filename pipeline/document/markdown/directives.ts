import type { Node, Root, RootContent } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Context, contextOf, placeOf } from '../context.js';
import { blockDirective, blockDirectives } from './block-directives.js';
import { nameless } from './directive-names.js';
import { inlineDirectives } from './inline-directives.js';
import { noteKind } from './note-kinds.js';

const marks = { containerDirective: ':::', leafDirective: '::', textDirective: ':' };

const isDirective = (node: Node): node is Directives => node.type in marks;

/** A directive that the format does not know: its text as typed, or its content, under the anchor that it gave. */
function asTyped(node: Directives, file: VFile): RootContent[] {
  if (node.type === 'containerDirective')
    return node.attributes?.['id'] ? blockDirectives.div(node, contextOf(file)) : node.children;
  const position = node.position && { position: node.position };
  const value = String(file.value).slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  if (node.type === 'textDirective') return [{ type: 'text', value, ...position }];
  return [{ type: 'paragraph', children: [{ type: 'text', value, ...position }], ...position }];
}

/** `:sc[mot` without its closing bracket was read as `:sc`: that is text. An entry of the index may have no words. */
const isUnclosed = (node: Directives): boolean =>
  node.type === 'textDirective' &&
  node.children.length === 0 &&
  !(node.name === 'index' && node.attributes?.['entry']?.trim());

/** `!!! note`, or `:::note[Titre]`, around nothing: the text under it was not indented. */
function isEmptyBox(node: Node & { children?: unknown[]; value?: unknown }): boolean {
  if (node.type === 'text') {
    const [, kind] = /^(?:!!!|\?\?\?\+?) ([\w-]+)$/.exec(String(node.value)) ?? [];
    return kind !== undefined && noteKind(kind) !== undefined;
  }
  if (!isDirective(node) || node.type !== 'containerDirective' || !noteKind(node.name)) return false;
  return node.children.every((child) => child.data && 'directiveLabel' in child.data);
}

/** What stands for the directive: itself with its element, other nodes, or nothing when it is not known. */
function handle(node: Directives, context: Context): RootContent[] | undefined {
  if (node.type === 'leafDirective') return undefined;
  if (node.type === 'containerDirective') return blockDirective(node.name)?.(node, context);
  return Object.hasOwn(inlineDirectives, node.name) ? inlineDirectives[node.name]?.(node, context) : undefined;
}

/** Gives every directive its element, by the tables of block and inline directives. */
export const directives = () => (tree: Root, file: VFile) => {
  if (
    !/:(?::|[\p{L}\d_-]+\[)|^[ \t>]*(?:!!!|\/\/\/|\?\?\?|===|\| |\{:|\{[%{]|[`~]{3,}\{[a-z])/mu.test(String(file.value))
  )
    return;
  const context = contextOf(file);
  visit(tree, (node, index, parent) => {
    if (isEmptyBox(node)) context.diagnostics.add('box-empty', {}, placeOf(context, node));
    if (!isDirective(node) || !parent || index === undefined) return;
    const handled = isUnclosed(node) ? asTyped(node, file) : handle(node, context);
    if (handled?.[0] === node) return;
    if (!handled) {
      const known = Object.keys(node.type === 'textDirective' ? inlineDirectives : blockDirectives)
        .filter((name) => name !== nameless)
        .join(', ');
      context.diagnostics.add(
        'unknown-directive',
        { name: marks[node.type] + node.name, known },
        placeOf(context, node),
      );
    }
    const replacement = handled ?? asTyped(node, file);
    if (replacement[0] === node) return;
    (parent.children as RootContent[]).splice(index, 1, ...replacement);
    return [SKIP, index];
  });
};
