import type { ElementContent, Nodes, Root, Text } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { contextOf, placeOf } from '../context.js';
import { element, isElement, text } from './elements.js';

const call = /\[\^([^\s\][^]+)\]/g;

const mayHoldCall = (node: Nodes): boolean =>
  node.type === 'text' ? node.value.includes('[^') : 'children' in node && node.children.some(mayHoldCall);

/** A call whose note is not in the file stays `[^name]` in the text: an error, and a mark in drafts. */
export const missingNotes = () => (tree: Root, file: VFile) => {
  if (!mayHoldCall(tree)) return;
  const context = contextOf(file);
  visitParents(tree, 'text', (node, ancestors) => {
    if (!node.value.includes('[^') || ancestors.some((ancestor) => isElement(ancestor, 'code', 'pre'))) return;
    const parts = split(node, String(file.value));
    const parent = ancestors.at(-1);
    if (parts.length === 1 || !parent) return;
    for (const part of parts)
      if (part.type === 'element') {
        const name = part.children[0]?.type === 'text' ? part.children[0].value.slice(2, -1) : '';
        context.diagnostics.add('undefined-note', { name }, placeOf(context, node));
      }
    const index = parent.children.indexOf(node);
    (parent.children as ElementContent[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
};

/** The text cut at its calls; one that was escaped (`\[^1]`) is no call. */
function split(node: Text, source: string): ElementContent[] {
  const { start, end } = node.position ?? {};
  const typed = start?.offset === undefined ? node.value : source.slice(start.offset, end?.offset);
  const parts: ElementContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(call)) {
    if (typed.includes(`\\${match[0]}`)) continue;
    if (match.index > from) parts.push(text(node.value.slice(from, match.index)));
    parts.push(element('mark', { className: ['missing'] }, [text(match[0])], node));
    from = match.index + match[0].length;
  }
  if (from === 0) return [node];
  if (from < node.value.length) parts.push(text(node.value.slice(from)));
  return parts;
}
