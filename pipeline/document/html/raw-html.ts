import type { Element, Nodes, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import rehypeRaw from 'rehype-raw';
import type { Position } from 'unist';
import { VFile } from 'vfile';
import { contextOf } from '../context.js';
import { elementsIn } from './elements-in.js';
import { renewTags } from './old-tags.js';
import { reportRemoved } from './removed-html.js';
import { bookSchema } from './schema.js';

const hasRaw = (node: Nodes): boolean =>
  node.type === 'raw' || ('children' in node && (node.children as readonly Nodes[]).some(hasRaw));

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
  oneIdEach(parsed);
  renewTags(parsed);
  reportRemoved(parsed, context);
  const clean = sanitize(parsed, bookSchema);
  tree.children = clean.type === 'root' ? clean.children : [];
};

/**
 * `<a name="x">` is the old way of writing `id`. Where the parser cut an element in two (`<a id="x">` around
 * paragraphs), both pieces have its place: the first keeps the name.
 */
function oneIdEach(tree: Root): void {
  const places = new Map<string, number | undefined>();
  for (const node of elementsIn(tree)) {
    dropHalfPosition(node);
    if (node.tagName === 'a' && node.properties['name']) node.properties['id'] ??= String(node.properties['name']);
    const { id } = node.properties;
    const start = node.position?.start.offset;
    if (typeof id !== 'string') continue;
    if (node.tagName === 'input' || node.tagName === 'label') delete node.properties['id'];
    else if (start !== undefined && places.get(id) === start) delete node.properties['id'];
    else places.set(id, start);
  }
}

/** The parser leaves a position without a start on what it made itself, which no type allows. */
function dropHalfPosition(node: Element): void {
  const position: Partial<Position> | undefined = node.position;
  if (position && !position.start) delete node.position;
}
