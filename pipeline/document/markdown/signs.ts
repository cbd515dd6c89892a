import type { Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';

/** `:material-check:`, with the attributes of Python-Markdown and one space after it. */
const icon = /:(?:material|fontawesome|octicons|simple)-[a-z\d-]+:(?:\{[^{}]*\})?[ \t]?/g;
/** What is left of `[:octicons-file-code-24:][source]`, when nothing says where the source is. */
const hollow = /\[\]\[[^[\]]*\]/g;
const shortcode = /(?<![\p{L}\p{N}:]):([a-z\d_+-]+):(?![\p{L}\p{N}:])/gu;
/** Alone in a cell, they say yes and no. */
const yes =
  /^:(?:material-check(?:-bold|-circle|-all)?|octicons-check(?:-circle)?(?:-fill)?-\d+|fontawesome-(?:solid|regular)-(?:circle-)?check):$/;
const no =
  /^:(?:material-close(?:-thick|-circle)?|octicons-x(?:-circle)?(?:-fill)?-\d+|fontawesome-(?:solid|regular)-(?:circle-)?(?:xmark|times)):$/;

/**
 * Signs that are called by name: the emoji of GitHub, `:smile:`, when the book knows them (`Book.emoji`), and the icons of
 * Material for MkDocs, which a book does not have. These go, once told; one alone in a cell of a table is `✓` or `✗` where it
 * means that.
 */
export const signs = () => (tree: Root, file: VFile) => {
  if (!/:[a-z\d_+-]+:/.test(String(file.value))) return;
  const context = contextOf(file);
  const { emoji } = context.book;
  const dropped: Text[] = [];
  visit(tree, 'text', (node, _, parent) => {
    if (!node.value.includes(':') || parent?.type === 'textDirective') return;
    const isCell = parent?.type === 'tableCell' && parent.children.length === 1;
    const alone = isCell ? node.value.trim() : '';
    if (yes.test(alone) || no.test(alone)) node.value = yes.test(alone) ? '✓' : '✗';
    const value = node.value.replace(icon, '').replace(hollow, '');
    if (value !== node.value) {
      dropped.push(node);
      node.value = parent?.children.at(-1) === node ? value.trimEnd() : value;
    }
    if (emoji) node.value = node.value.replace(shortcode, (whole, name: string) => emoji.get(name) ?? whole);
  });
  const [first] = dropped;
  if (!first) return;
  context.diagnostics.add('icons-removed', { count: dropped.length }, placeOf(context, first));
  removeEmpty(tree, dropped);
};

/** Takes out what held nothing but icons. */
function removeEmpty(tree: Root, dropped: readonly Text[]): void {
  const emptied = new Set<RootContent>(dropped.filter(({ value }) => value.trim() === ''));
  if (emptied.size === 0) return;
  visit(tree, ['paragraph', 'link'], (node, index, parent) => {
    if (!parent || index === undefined || !('children' in node)) return;
    if (node.children.length === 0 || !node.children.every((child) => emptied.has(child as RootContent))) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
