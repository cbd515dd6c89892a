import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Context, contextOf, placeOf } from '../context.js';

/** Includes apart, as below. */
const tag = /\{%-?\s*(?!include(?:\s+["']|_relative\s))(\w+)[^%]*?-?%\}/g;
const statement = /^\{%-?\s*(?:set|assign|load|extends|import|macro)\s(?:(?!%\})[\s\S])*%\}$/;
/** Includes apart, which are followed (`includes.ts`). */
const variable = /\{\{(?!(?:#(?:include|rustdoc_include|playground)|<\s*include)\s)[^{}]*\}\}/g;

/**
 * Tags of site generators (`{% filename %}…{% endfilename %}`): a pair goes and its content stays; what
 * cannot be understood stays as typed. Each is reported.
 */
export const templateTags = () => (tree: Root, file: VFile) => {
  if (!/\{[%{]/.test(String(file.value))) return;
  const context = contextOf(file);
  dropStatements(tree, String(file.value), context);
  const texts: Text[] = [];
  visit(tree, (node) => {
    if (node.type === 'text' && node.value.includes('{')) texts.push(node);
  });
  const names = new Set(texts.flatMap(({ value }) => [...value.matchAll(tag)].map((match) => match[1] ?? '')));
  for (const node of texts) clean(node, names, context);
  removeEmpty(tree);
};

const isPaired = (name: string, names: ReadonlySet<string>): boolean =>
  name.startsWith('end') ? names.has(name.slice(3)) : names.has(`end${name}`);

function clean(node: Text, names: ReadonlySet<string>, context: Context): void {
  const place = placeOf(context, node);
  for (const [written] of node.value.matchAll(variable))
    context.diagnostics.add('template-tag-kept', { tag: written }, place);
  node.value = node.value.replace(tag, (written, name: string) => {
    if (!isPaired(name, names)) context.diagnostics.add('template-tag-kept', { tag: written }, place);
    else if (!name.startsWith('end')) context.diagnostics.add('template-tag-removed', { tag: written }, place);
    return isPaired(name, names) ? '' : written;
  });
}

/** Blocks that are one statement which prints nothing: `{% set icon = '…' %}`. */
function dropStatements(tree: Root, source: string, context: Context): void {
  tree.children = tree.children.filter((node) => {
    const { start, end } = node.position ?? {};
    const written = source.slice(start?.offset ?? 0, end?.offset ?? 0);
    const isStatement = node.type !== 'code' && statement.test(written);
    if (isStatement)
      context.diagnostics.add('template-tag-removed', { tag: `${written.slice(0, 30)}…` }, placeOf(context, node));
    return !isStatement;
  });
}

/** A paragraph that held nothing but a tag. */
function removeEmpty(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (!node.children.every((child) => child.type === 'text' && child.value.trim() === '')) return;
    parent.children.splice(index, 1);
    return index;
  });
}
