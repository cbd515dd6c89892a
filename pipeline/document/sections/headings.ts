import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { type Context, placeOf } from '../context.js';
import type { Heading } from '../document.js';
import { elementsIn } from '../html/elements-in.js';
import { titleText } from './title.js';

const isHeading = (node: Element): boolean => /^h[1-6]$/.test(node.tagName);
/** Headings in these do not belong to the outline of the section. */
const apart = new Set(['blockquote', 'table', 'figure', 'li', 'details', 'dd']);

/**
 * Headings under the section's title become h2 to h6 without a jump. `depth` is the title's level in the file.
 * Where the author skipped a level the heading is brought up and a warning says so, once for all that skip it alike.
 */
export function normalizeHeadings(tree: Root, depth: number, context: Context): void {
  const open: number[] = [depth];
  const jumps = new Map<string, Jump>();
  for (const node of elementsIn(tree).filter(isHeading)) {
    const written = Number(node.tagName.slice(1));
    while (open.length > 1 && (open.at(-1) ?? 0) >= written) open.pop();
    const above = open.at(-1) ?? depth;
    if (written > above + 1 && !(open.length === 1 && depth === 0))
      count(jumps, { node, from: above, to: written, others: 0 });
    open.push(written);
    node.tagName = `h${Math.min(6, open.length)}`;
  }
  for (const { node, from, to, others } of jumps.values()) {
    const title = titleText(node.children);
    context.diagnostics.add('heading-jump', { from, to, title, others }, placeOf(context, node));
  }
}

/** A heading that skips levels, the first of those that skip the same. */
interface Jump {
  readonly node: Element;
  readonly from: number;
  readonly to: number;
  others: number;
}

function count(jumps: Map<string, Jump>, jump: Jump): void {
  const key = `${jump.from} ${jump.to}`;
  const first = jumps.get(key);
  if (first) first.others++;
  else jumps.set(key, jump);
}

/** The outline of a section whose headings have their identifiers. */
export function outlineOf(tree: Root): Heading[] {
  interface Entry extends Heading {
    readonly children: Entry[];
  }
  if (!elementsIn(tree).some(isHeading)) return [];
  const roots: Entry[] = [];
  const open: Entry[] = [];
  visit(tree, 'element', (node) => {
    if (apart.has(node.tagName)) return SKIP;
    if (!isHeading(node)) return;
    const depth = Number(node.tagName.slice(1));
    const entry: Entry = { id: String(node.properties['id']), text: titleText(node.children), depth, children: [] };
    // A picture that nothing describes leaves a line of the contents without words.
    if (entry.text === '') return SKIP;
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    (open.at(-1)?.children ?? roots).push(entry);
    open.push(entry);
    return SKIP;
  });
  return roots;
}
