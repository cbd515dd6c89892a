import type { Node } from 'unist';

/** The parts of hast and xast nodes that text is made of. */
interface TreeNode extends Node {
  readonly tagName?: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly TreeNode[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: unknown;
}

/** Elements that do not break a word. */
const inline = new Set(
  'a abbr b bdi bdo cite code dfn em i ins del kbd mark q rb ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text is not the book's. */
const silent = new Set(['script', 'style', 'title', 'rp']);

const attribute = (node: TreeNode, name: string): unknown =>
  node.properties?.[name] ?? (node.attributes as Readonly<Record<string, unknown>> | undefined)?.[name];

const isNoteLink = (node: TreeNode): boolean => /^doc-(noteref|backlink)$/.test(String(attribute(node, 'role') ?? ''));

/** Text of a hast or xast tree: blocks are parted by line ends, note calls and backlinks are left out. */
export const textOf = (node: TreeNode): string => {
  if (node.type === 'text') return node.value ?? '';
  const name = node.tagName ?? node.name ?? '';
  if (silent.has(name) || isNoteLink(node)) return '';
  const text = (node.children ?? []).map(textOf).join('');
  return inline.has(name) ? text : `\n${text}\n`;
};

/** Words of a text as they are compared: compatibility forms, soft hyphens, case and spacing make no difference. */
export const words = (text: string): readonly string[] =>
  text
    .replace(/\u00ad/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
