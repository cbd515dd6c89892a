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

/** A formula says what it shows, or its alternative text, which is its TeX. */
export type Formulas = 'shown' | 'spelled';

/** Text of a hast or xast tree: blocks are parted by line ends, note calls and backlinks are left out. */
export const textOf = (node: TreeNode): string => textWith(node, 'shown');

/** The same, with formulas said in one way or the other. */
export const textWith = (node: TreeNode, formulas: Formulas): string => {
  if (node.type === 'text') return node.value ?? '';
  const name = node.tagName ?? node.name ?? '';
  if (silent.has(name) || isNoteLink(node)) return '';
  const spelled = formulas === 'spelled' ? spelledFormula(name, node) : undefined;
  const text = spelled ?? (node.children ?? []).map((child) => textWith(child, formulas)).join('');
  return inline.has(name) ? text : `\n${text}\n`;
};

/** The TeX of a formula, be it MathML or a picture; nothing for what is none. */
const spelledFormula = (name: string, node: TreeNode): string | undefined => {
  if (name === 'math') return String(attribute(node, 'alttext') ?? '');
  return name === 'img' && attribute(node, 'class') === 'formula' ? String(attribute(node, 'alt') ?? '') : undefined;
};

/** Words of a text as they are compared: compatibility forms, soft hyphens, case and spacing make no difference. */
export const words = (text: string): readonly string[] =>
  text
    .replace(/\u00ad/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
