import type { Html, Root, RootContent } from 'mdast';
import type { Processor } from 'unified';
import type { Point } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fragment } from './fragment.js';
import { shiftPositions } from './shift-positions.js';

const asked = /<[a-z][^<>]*\smarkdown=["']?(?:1|block|span|markdown)["']?/i;
const pieces = /<!--[\s\S]*?-->|<\/?[A-Za-z][^<>]*>|[^<]+|</g;
const holdsPhrasing = /^<(?:p|h[1-6]|a|span|em|strong|b|i|cite|td|th|li|figcaption)\b/i;

/** `<aside markdown="1">`: the text inside an HTML block is Markdown, where the author says so (PHP Markdown Extra, kramdown). */
export function markdownInHtml(this: Processor) {
  const parse = (text: string): Root => this.parse(text) as Root;
  return (tree: Root, file: VFile) => {
    if (!String(file.value).includes('markdown=')) return;
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined || !asked.test(node.value)) return;
      parent.children[index] = fragment(expand(node, parse), node.position);
      return SKIP;
    });
  };
}

function expand(node: Html, parse: (text: string) => Root): RootContent[] {
  const open: string[] = [];
  return [...node.value.matchAll(pieces)].flatMap((match): RootContent[] => {
    const [piece] = match;
    const start = pointAt(node, match.index);
    if (piece.startsWith('<') && piece.length > 1) {
      if (piece.startsWith('</')) open.pop();
      else if (!/^<!--|\/>$|^<(?:img|br|hr|input|wbr)\b/i.test(piece)) open.push(piece);
      return [{ type: 'html', value: piece, ...(start ? { position: { start, end: start } } : {}) }];
    }
    if (piece.trim() === '') return [{ type: 'text', value: ' ' }];
    const { children } = parseAt(piece, start, parse);
    return open.some((tag) => holdsPhrasing.test(tag)) ? spaced(piece, children.flatMap(unwrapParagraph)) : children;
  });
}

const unwrapParagraph = (node: RootContent): RootContent[] => (node.type === 'paragraph' ? node.children : [node]);

/** The spaces around a piece, which parsing takes off. */
const spaced = (piece: string, children: RootContent[]): RootContent[] => [
  ...(/^\s/.test(piece) ? [{ type: 'text' as const, value: ' ' }] : []),
  ...children,
  ...(/\s$/.test(piece) ? [{ type: 'text' as const, value: ' ' }] : []),
];

function parseAt(piece: string, start: Point | undefined, parse: (text: string) => Root): Root {
  const tree = parse(piece.replace(/^[ \t]+/gm, ''));
  if (start) shiftPositions(tree, start);
  return tree;
}

/** The place of a character of an HTML block. */
function pointAt({ value, position }: Html, index: number): Point | undefined {
  if (!position) return undefined;
  const before = value.slice(0, index).split('\n');
  const { line, column, offset = 0 } = position.start;
  const last = before.at(-1)?.length ?? 0;
  return {
    line: line + before.length - 1,
    column: before.length === 1 ? column + last : last + 1,
    offset: offset + index,
  };
}
