import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';
import { isHtmlName } from './html-names.js';

const tag = /^<([A-Za-z][\w-]*)(?:\s[^<>]*)?>$/;

/**
 * `Vec<i32>` or `<your-name>` in plain text is no HTML: a tag that HTML does not know and that nothing closes is kept
 * as the text that it is.
 */
export const unknownTags = () => (tree: Root, file: VFile) => {
  if (!String(file.value).includes('<')) return;
  const context = contextOf(file);
  let closed: Set<string> | undefined;
  visit(tree, 'html', (node, index, parent) => {
    const name = tag.exec(node.value.trim())?.[1];
    if (name === undefined || isHtmlName(name) || !parent || index === undefined) return;
    closed ??= closedNames(String(file.value));
    if (closed.has(name)) return;
    context.diagnostics.add('tag-as-text', { tag: node.value.trim() }, placeOf(context, node));
    const text = { type: 'text' as const, value: node.value, ...(node.position ? { position: node.position } : {}) };
    const inline = parent.type === 'paragraph' || parent.type === 'heading' || 'url' in parent;
    const isPhrasing = inline || ['emphasis', 'strong', 'delete', 'tableCell', 'link'].includes(parent.type);
    parent.children[index] = isPhrasing ? text : { type: 'paragraph', children: [text] };
  });
};

const closedNames = (source: string): Set<string> =>
  new Set([...source.matchAll(/<\/([A-Za-z][\w-]*)/g)].map((match) => match[1] ?? ''));
