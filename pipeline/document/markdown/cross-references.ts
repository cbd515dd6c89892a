import type { Link, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Citation } from './syntax/citations.js';

/** What Quarto's anchors begin with. */
const kinds = '(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|tip|nte|wrn|imp|cau)';
const key = new RegExp(`^${kinds}-[\\p{L}\\p{N}_.:-]*[\\p{L}\\p{N}_]$`, 'iu');
/** `@fig-canard`, `[-@fig-canard]` (Quarto); `\@ref(fig:canard)` (bookdown), whose backslash Markdown has taken off. */
const written = new RegExp(
  `\\[-?@(${kinds}-[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}_])\\]|(?<![\\p{L}\\p{N}_@/.])-?@(${kinds}-[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}_])|@ref\\(([^()\\s]+)\\)`,
  'giu',
);

/** Before a reference of bookdown, which gives a number alone, the word that this format generates. */
const word =
  /(?<![\p{L}-])(?:figures?|fig\.|tables?|tableau|chapter|chapitre|section|equation|équation|eq\.|appendix|annexe)[ \u00a0\n]$/iu;

/**
 * The cross references of Quarto and of bookdown are those of `[](#fig-canard)`; `sections/sought-links.ts` finds what each
 * names (`data-reference`), when the whole book has been read.
 */
export const crossReferences = () => (tree: Root, file: VFile) => {
  if (!/@(?:ref\(|[a-z]{2,3}-)/i.test(String(file.value))) return;
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const parts = partsOf(node as RootContent);
    if (!parts) return;
    (parent.children as RootContent[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
};

/** What stands for a node that refers; nothing when it does not. */
function partsOf(node: RootContent): RootContent[] | undefined {
  if (node.type === 'text') return split(node);
  if (node.type === 'citationKey') return key.test(node.key) ? [reference(node.key, node.value, node)] : undefined;
  return node.type === 'citation' ? inBrackets(node) : undefined;
}

/** `[@fig-a; @fig-b]`: the brackets go, when all that is named is of the book itself. */
function inBrackets({ children }: Citation): PhrasingContent[] | undefined {
  const isOwn = children.every((child) => child.type !== 'citationKey' || key.test(child.key));
  if (!isOwn) return undefined;
  return children.map((child) => (child.type === 'citationKey' ? reference(child.key, child.value, child) : child));
}

function split(node: Text): PhrasingContent[] | undefined {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(written)) {
    const before = node.value.slice(from, match.index);
    const [said = ''] = (match[3] !== undefined && word.exec(before)) || [];
    const value = before.slice(0, before.length - said.length);
    if (value !== '') parts.push({ ...node, value });
    parts.push(reference(match[1] ?? match[2] ?? match[3] ?? '', said + match[0], node));
    from = match.index + match[0].length;
  }
  if (from === 0) return undefined;
  return from < node.value.length ? [...parts, { ...node, value: node.value.slice(from) }] : parts;
}

/** A link without words: they come from what it leads to. What was typed is its title, until then. */
const reference = (name: string, typed: string, { position }: PhrasingContent): Link => ({
  type: 'link',
  url: '',
  title: typed,
  children: [],
  data: { hName: 'a', hProperties: { dataReference: name } },
  ...(position && { position }),
});
