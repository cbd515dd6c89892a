import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const definition = /^\*\[([^\]\n]+)\]:[ \t]+(.+)$/;

/** What a paragraph defines; nothing when a line of it is something else. */
function definitionsIn(paragraph: Paragraph): readonly (readonly [string, string])[] {
  const text = textOf(paragraph);
  if (!text.startsWith('*[')) return [];
  const lines = text.split('\n').map((line) => definition.exec(line.trim()));
  return lines.every((line) => line !== null) ? lines.map(([, short = '', long = '']) => [short, long.trim()]) : [];
}

/**
 * `*[HTML]: HyperText Markup Language`, as in PHP Markdown Extra: wherever the file has the word, readers are told what it
 * stands for (`abbr[title]`).
 */
export const abbreviations = () => (tree: Root, file: VFile) => {
  if (!/^[ \t]*\*\[[^\]\n]+\]:/m.test(String(file.value))) return;
  const meanings = new Map<string, string>();
  visit(tree, 'paragraph', (node, index, parent) => {
    const found = definitionsIn(node);
    if (found.length === 0 || !parent || index === undefined) return;
    for (const [short, long] of found) if (!meanings.has(short)) meanings.set(short, long);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  if (meanings.size > 0) mark(tree, meanings);
};

function mark(tree: Root, meanings: ReadonlyMap<string, string>): void {
  const names = [...meanings.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const uses = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  visit(tree, (node, index, parent) => {
    if (node.type === 'textDirective' && node.name === 'abbr') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return;
    const pieces = cut(node.value, uses, meanings);
    if (pieces.length < 2 && pieces[0]?.type === 'text') return;
    const position = node.position && { position: node.position };
    (parent.children as PhrasingContent[]).splice(index, 1, ...pieces.map((piece) => ({ ...piece, ...position })));
    return [SKIP, index + pieces.length];
  });
}

function cut(value: string, uses: RegExp, meanings: ReadonlyMap<string, string>): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: short, index } of value.matchAll(uses)) {
    if (index > from) pieces.push({ type: 'text', value: value.slice(from, index) });
    const data = { hName: 'abbr', hProperties: { title: meanings.get(short) } };
    pieces.push({ type: 'textDirective', name: 'abbr', children: [{ type: 'text', value: short }], data });
    from = index + short.length;
  }
  if (from < value.length || pieces.length === 0) pieces.push({ type: 'text', value: value.slice(from) });
  return pieces;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
