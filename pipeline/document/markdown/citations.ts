import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { takeLocator } from '../citations/locator.js';
import type { WrittenCitation, WrittenCite } from '../citations/written-citation.js';
import { contextOf } from '../context.js';
import type { Citation, CitationKey } from './syntax/citations.js';

/**
 * Puts an empty element where each citation stands (`data-citation`, an index of the context's citations), for the whole
 * book to be cited at once (`sections/cite.ts`).
 */
export const citations = () => (tree: Root, file: VFile) => {
  if (!String(file.value).includes('@')) return;
  const { citations: found, path } = contextOf(file);
  if (!found) return;
  visitCitations(tree, (node, citation) => {
    const index = found.push({ ...citation, file: path }) - 1;
    node.data = { hName: 'span', hProperties: { dataCitation: String(index) }, hChildren: [] };
  });
};

/** Visits the citations of a tree, in order; the brackets that follow a key are taken out of the text. */
export function visitCitations(
  tree: Root,
  visitor: (node: Citation | CitationKey, citation: WrittenCitation) => void,
): void {
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'citation' && node.type !== 'citationKey') || !parent || index === undefined) return;
    const siblings = parent.children as PhrasingContent[];
    if (node.type === 'citationKey' && isHandle(parent)) {
      siblings[index] = { type: 'text', value: node.value, ...(node.position && { position: node.position }) };
      return undefined;
    }
    visitor(node, node.type === 'citation' ? inBrackets(node.children, node.written) : inSentence(node, siblings));
    return [SKIP, index + 1];
  });
}

/** `[@framasoft](https://framasoft.org)`: a link that says nothing but a name is no citation. */
const isHandle = ({ type, children }: Parents): boolean =>
  (type === 'link' || type === 'linkReference') && children.length === 1;

/** `[see @key, p. 33; @other]`, taken apart. */
function inBrackets(children: readonly PhrasingContent[], written: string): WrittenCitation {
  const pieces = children.flatMap(cutAtSemicolons);
  const cites: WrittenCite[] = [];
  let before: PhrasingContent[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== 'citationKey') {
      before.push(piece);
      continue;
    }
    const next = pieces.findIndex((other, at) => at > index && (other.type === 'citationKey' || isEnd(other)));
    const after = pieces.slice(index + 1, next === -1 ? undefined : next);
    const start = before.findLastIndex(isEnd) + 1;
    // Of two keys that no semicolon parts, the second has no prefix: what is between them follows the first.
    const prefix = cites.length > 0 && start === 0 ? '' : markup(before.slice(start)).trim();
    const isLast = next === -1 || isEnd(pieces[next]);
    cites.push(toCite(piece, prefix, isLast ? markup(after) : markup(after).replace(/[\s,]+$/, '')));
    before = [];
  }
  return { isNarrative: false, cites, written };
}

/** `@key [p. 33]`: the brackets that follow are taken out of the text. */
function inSentence(node: CitationKey, siblings: readonly PhrasingContent[]): WrittenCitation {
  const next = siblings[siblings.indexOf(node) + 1];
  const match = next?.type === 'text' ? /^[ \u00a0\n]?\[([^\][]+)\]/.exec(next.value) : null;
  if (next?.type === 'text' && match) next.value = next.value.slice(match[0].length);
  const written = node.value + (match?.[0] ?? '');
  return { isNarrative: !node.suppressed, cites: [toCite(node, '', match?.[1] ?? '')], written };
}

function toCite({ key, suppressed, position }: CitationKey, prefix: string, after: string): WrittenCite {
  const { locator, rest } = takeLocator(after);
  const suffix = /^[\s,]*$/.test(rest) ? '' : /^[\s,.;:]/.test(rest) ? rest.trimEnd() : `, ${rest.trimEnd()}`;
  return { key, suppressed, prefix, suffix, ...(locator && { locator }), position };
}

/** A text that is nothing but the semicolon between two works. */
const isEnd = (node: Nodes | undefined): boolean => node?.type === 'text' && node.value === ';';

const cutAtSemicolons = (node: PhrasingContent): PhrasingContent[] =>
  node.type === 'text'
    ? node.value.split(/(;)/).flatMap((value): Text[] => (value === '' ? [] : [{ type: 'text', value }]))
    : [node];

const tags: Readonly<Record<string, string>> = { emphasis: 'i', strong: 'b' };

/** Inline Markdown in citeproc's little markup. */
const markup = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node): string => {
      if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
      const tag = node.type === 'script' ? node.data.hName : tags[node.type];
      if (!('children' in node)) return textOf(node);
      return tag === undefined ? markup(node.children) : `<${tag}>${markup(node.children)}</${tag}>`;
    })
    .join('');
