import type { Html, Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { BREAK, CALL, OBJECT, type Run } from '../../language/typography/passage.js';
import { parseAttributes } from '../markdown/attributes.js';
import { type SourceMap, sourceMap } from '../markdown/source-map.js';

/** The text of a node, or a piece of it, and where it stands in the source. */
export interface Origin {
  readonly text: string;
  readonly map: SourceMap;
}

export interface SourceRun extends Run {
  readonly origin?: Origin;
}

/** Text that rules see as one: a paragraph, a heading, a cell, words of another language in one of these. */
export interface Passage {
  readonly lang: string;
  readonly runs: readonly SourceRun[];
}

const holders = new Set(['paragraph', 'heading', 'tableCell', 'defListTerm']);
const transparent = new Set(['emphasis', 'strong', 'delete', 'link', 'script']);
const spoken = new Set(['sc', 'abbr', 'index']);
/** Tags that change nothing for the words around them. */
const formatting = /^<\/?(?:a|abbr|b|cite|em|i|mark|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>$/i;
const otherLanguage = /\slang\s*=|\{[^{}]*\blang=/;
/** `[mots]{lang=en}` in one piece, and attributes alone: `{#ancre .classe}`. */
const apart = /\[[^[\]{}]*\]\{[^{}]*\blang=[^{}]*\}|\{[^{}\n]*\}/g;

const object: SourceRun = { text: OBJECT, isText: false, depth: 0 };

/** The passages of a file: what typography may touch, as runs that know where they stand in the source. */
export function passagesOf(tree: Root, source: string, lang: string): Passage[] {
  const passages: Passage[] = [];
  visit(tree, (node) => {
    if (!holders.has(node.type) || !('children' in node)) return;
    passages.push(...passagesIn(node.children as PhrasingContent[], source, lang));
    return 'skip';
  });
  return passages;
}

function passagesIn(nodes: readonly PhrasingContent[], source: string, lang: string): Passage[] {
  const others: Passage[] = [];
  const read = (children: readonly PhrasingContent[], depth: number): SourceRun[] =>
    children.flatMap((node): SourceRun[] => {
      if (node.type === 'text') return textRuns(node, source, depth);
      if (node.type === 'break') return [{ ...object, text: BREAK }];
      if (node.type === 'footnoteReference') return [{ ...object, text: CALL }];
      if (node.type === 'html') return htmlRuns(node);
      if (node.type === 'linkReference' && node.referenceType === 'full') return read(node.children, depth + 1);
      if (transparent.has(node.type) && 'children' in node) return read(node.children, depth + 1);
      if (node.type !== 'textDirective') return [object];
      const own = node.name === 'lang' ? languageOf(node) : undefined;
      if (own !== undefined) others.push(...passagesIn(node.children, source, own));
      return spoken.has(node.name) ? read(node.children, depth + 1) : [object];
    });
  // Words of another language between tags or across elements: where they end is not known here.
  const isMixed = nodes.some((node) => holdsOtherLanguage(node));
  return isMixed ? [] : [{ lang, runs: read(nodes, 0) }, ...others];
}

const languageOf = ({ attributes }: Directives): string | undefined => attributes?.['lang']?.trim() || undefined;

const holdsOtherLanguage = (node: Nodes): boolean =>
  node.type === 'text'
    ? otherLanguage.test(node.value.replace(apart, ''))
    : node.type === 'html'
      ? otherLanguage.test(node.value)
      : 'children' in node && node.children.some(holdsOtherLanguage);

const htmlRuns = ({ value }: Html): SourceRun[] =>
  /^<br\b/i.test(value) ? [{ ...object, text: BREAK }] : formatting.test(value) ? [] : [object];

/** A text node, cut around the attributes that are written in it. */
function textRuns({ value, position }: Text, source: string, depth: number): SourceRun[] {
  const [start, end] = [position?.start.offset, position?.end.offset];
  const map = start === undefined ? undefined : sourceMap(value, source.slice(start, end), start);
  if (!map) return [object];
  const runs: SourceRun[] = [];
  const add = (from: number, to: number): void => {
    const text = value.slice(from, to);
    if (text !== '') runs.push({ text, isText: true, depth, origin: { text, map: map.slice(from, to + 1) } });
  };
  let from = 0;
  for (const { index, 0: written } of value.matchAll(apart)) {
    if (written.startsWith('{') && !parseAttributes(written.slice(1, -1))) continue;
    add(from, index);
    // Attributes stand at the end of what they speak of: the words beside them see nothing there.
    if (!written.startsWith('{')) runs.push(object);
    from = index + written.length;
  }
  add(from, value.length);
  return runs;
}
