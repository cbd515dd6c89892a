import type { FootnoteDefinition, Parents, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sourceMap } from './source-map.js';

interface Found {
  readonly start: number;
  /** Offset of `^[` in the text that opens. */
  readonly from: number;
  readonly end: number;
  /** Offset of the closing bracket in the text that closes. */
  readonly to: number;
}

/** The first `^[…]` among the children of a node: it may hold emphasis, links and brackets of its own. */
function findNote(children: readonly PhrasingContent[], source: string): Found | undefined {
  for (const [start, child] of children.entries()) {
    if (child.type !== 'text') continue;
    for (const { index: from } of child.value.matchAll(/\^\[(?=\S)/g)) {
      const end = isEscaped(child, from, source) ? undefined : closing(children, start, from + 1);
      if (end) return { start, from, ...end };
    }
  }
  return undefined;
}

/** Whether the author wrote `\^[` at this place of a text. */
function isEscaped({ value, position }: Text, at: number, source: string): boolean {
  const start = position?.start.offset ?? 0;
  const written = source.slice(start, position?.end.offset ?? 0);
  if (!/\\\^|\^\\\[/.test(written)) return false;
  const map = sourceMap(value, written, start);
  return map === undefined || source[map[at] ?? 0] === '\\' || source[map[at + 1] ?? 0] === '\\';
}

function closing(
  children: readonly PhrasingContent[],
  start: number,
  at: number,
): Pick<Found, 'end' | 'to'> | undefined {
  let depth = 0;
  for (let end = start; end < children.length; end++) {
    const child = children[end];
    if (child?.type !== 'text') continue;
    for (let to = end === start ? at : 0; to < child.value.length; to++) {
      if (child.value[to] === '[') depth++;
      else if (child.value[to] === ']' && --depth === 0) return { end, to };
    }
  }
  return undefined;
}

const piece = (node: PhrasingContent | undefined, from: number, to?: number): PhrasingContent[] => {
  if (node?.type !== 'text') return node ? [node] : [];
  const value = node.value.slice(from, to);
  return value === '' ? [] : [{ ...node, value }];
};

/** `mot^[une note]`, as in pandoc: the note is written where it is called. */
export const inlineNotes = () => (tree: Root, file: VFile) => {
  const source = String(file.value);
  if (!source.includes('^[')) return;
  const notes: FootnoteDefinition[] = [];
  visit(tree, (parent) => {
    if (!('children' in parent) || !parent.children.some((child) => child.type === 'text')) return;
    const next = (): FootnoteDefinition | undefined => take(parent, notes.length + 1, source);
    for (let note = next(); note; note = next()) notes.push(note);
  });
  tree.children.push(...notes);
};

/** Takes the first note out of a node and leaves its call; the note, or nothing when there is none. */
function take(parent: Parents, number: number, source: string): FootnoteDefinition | undefined {
  const children = parent.children as PhrasingContent[];
  const found = findNote(children, source);
  if (!found) return undefined;
  const { start, from, end, to } = found;
  const [first, last] = [children[start], children[end]];
  const content =
    start === end
      ? piece(first, from + 2, to)
      : [...piece(first, from + 2), ...children.slice(start + 1, end), ...piece(last, 0, to)];
  // No author's note has this name: a space ends the names that are written.
  const identifier = `inline ${number}`;
  const position = first?.position && { position: first.position };
  const call: PhrasingContent = { type: 'footnoteReference', identifier, label: identifier, ...position };
  children.splice(start, end - start + 1, ...piece(first, 0, from), call, ...piece(last, to + 1));
  return { type: 'footnoteDefinition', identifier, children: [{ type: 'paragraph', children: content }], ...position };
}
