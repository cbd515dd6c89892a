import type { Data, Parent, Parents, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sourceMap } from './source-map.js';

/** Two equals signs around a passage, as around what is emphasized: no letter outside, no space inside. */
const opening = /(?<![=\p{L}\p{N}])==(?=[^\s=])/gu;
const closing = /(?<=[^\s=])==(?![=\p{L}\p{N}])/gu;

interface Spot {
  readonly child: number;
  readonly at: number;
}

/** `==un mot==` is a passage that is pointed out, as in Obsidian and in MkDocs with pymdownx. */
export const marks = () => (tree: Root, file: VFile) => {
  const source = String(file.value);
  if (!source.includes('==')) return;
  visit(tree, (parent) => {
    if (!('children' in parent)) return;
    while (joinMark(parent, source));
  });
};

/** Joins the first passage that is marked among the children; false when there is none. */
function joinMark(parent: Parents, source: string): boolean {
  const children = parent.children as PhrasingContent[];
  const open = firstSpot(children, opening, { child: 0, at: 0 }, source);
  const close = open && firstSpot(children, closing, { child: open.child, at: open.at + 3 }, source);
  if (!open || !close) return false;
  const inside = children.flatMap((_, index) => {
    if (index < open.child || index > close.child) return [];
    const from = index === open.child ? open.at + 2 : 0;
    return piece(children[index], from, index === close.child ? close.at : undefined);
  });
  const mark: PhrasingContent = { type: 'mark', children: inside, data: { hName: 'mark' } };
  children.splice(
    open.child,
    close.child - open.child + 1,
    ...piece(children[open.child], 0, open.at),
    mark,
    ...piece(children[close.child], close.at + 2),
  );
  return true;
}

/** The first place from another on where the texts match, and where the author did not write `\\==`. */
function firstSpot(
  children: readonly PhrasingContent[],
  pattern: RegExp,
  from: Spot,
  source: string,
): Spot | undefined {
  for (const [child, node] of children.entries()) {
    if (child < from.child || node.type !== 'text') continue;
    const least = child === from.child ? from.at : 0;
    for (const { index } of node.value.matchAll(pattern))
      if (index >= least && !isEscaped(node, index, source)) return { child, at: index };
  }
  return undefined;
}

function isEscaped({ value, position }: Text, at: number, source: string): boolean {
  const start = position?.start.offset ?? 0;
  const written = source.slice(start, position?.end.offset ?? 0);
  if (!written.includes('\\=')) return false;
  const map = sourceMap(value, written, start);
  return map === undefined || source[map[at] ?? 0] === '\\';
}

const piece = (node: PhrasingContent | undefined, from: number, to?: number): PhrasingContent[] => {
  if (node?.type !== 'text') return node ? [node] : [];
  const value = node.value.slice(from, to);
  return value === '' ? [] : [{ ...node, value }];
};

/** `==texte==`. */
interface Mark extends Parent {
  type: 'mark';
  children: PhrasingContent[];
  data: Data & { hName: 'mark' };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mark: Mark;
  }
  interface RootContentMap {
    mark: Mark;
  }
}
