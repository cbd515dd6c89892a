import type { Html, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Context, contextOf, placeOf } from '../context.js';

/** Deeper than any text that is meant to be read; far from what the recursive transforms can bear. */
const deepest = 120;
const tag = /<(\/?)([A-Za-z][\w-]*)[^<>]*?(\/?)>/g;
/** No content, or an end tag that may be left out: these do not pile up. */
const flat =
  /^(?:area|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|colgroup|caption|rt|rp)$/i;

/** Cuts what is nested deeper than any reader could follow: quotations of quotations, or tags that nothing closes. */
export const limitNesting = () => (tree: Root, file: VFile) => {
  const context = contextOf(file);
  let open = 0;
  const pending: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next;
    if (node.type === 'html') open = limitTags(node, open, context);
    if (!('children' in node)) continue;
    if (depth > deepest && node.children.length > 0) {
      report(node, context);
      node.children = [];
    }
    for (const child of node.children.toReversed()) pending.push({ node: child, depth: depth + 1 });
  }
};

/** Counts the tags that are still open after an HTML node; one that opens too many loses its tags. */
function limitTags(node: Html, before: number, context: Context): number {
  let open = before;
  for (const [, closing, name = '', selfClosing] of node.value.matchAll(tag)) {
    if (flat.test(name) || selfClosing) continue;
    open = closing ? Math.max(0, open - 1) : open + 1;
  }
  if (open <= deepest || open <= before) return open;
  // Said once: the tags that follow are no news.
  if (before <= deepest) report(node, context);
  node.value = node.value.replace(tag, '');
  return deepest + 1;
}

const report = (node: Nodes, context: Context): void =>
  context.diagnostics.add('nested-too-deep', {}, placeOf(context, node));
