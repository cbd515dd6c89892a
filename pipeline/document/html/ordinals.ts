import type { Element, ElementContent, Root, Text } from 'hast';
import { element, isElement, text } from './elements.js';

/** `1er`, `2e`, `XXIe`, `1res`, `2nd`: the figure, and what is raised. */
const ordinal = /(?<![\p{L}\p{N}.,-])(\d+|[IVX]+)(ers?|res?|es?|nde?s?)(?![\p{L}\p{N}-])/gu;
const suffixes: Readonly<Record<string, RegExp>> = { er: /^(?:1|I)$/, re: /^(?:1|I)$/, nd: /^2$/, e: /^(?!1$|I$)/ };
/** What follows a century: the word, or other centuries and the word (`du XVIe au XIXe siècle`). */
const century = /^(?:(?:\s+(?:et|ou|ni|au|à)|\s*[,–-])\s*(?:l?e\s+|au\s+|du\s+)?[IVX]+er?)*\s+s(?:iècles?\b|\.)/u;
const romanEnd = /(?<![\p{L}\p{N}])[IVX]+$/u;
const opaque = new Set(['code', 'kbd', 'samp', 'var', 'pre', 'math', 'svg', 'sup', 'sub', 'script', 'style', 'ruby']);

const isOrdinal = (figure: string, suffix: string): boolean =>
  suffixes[/^(?:er|re|nd|e)/.exec(suffix)?.[0] ?? '']?.test(figure) ?? false;

const smallCapitals = (numeral: string, origin: Text): Element =>
  element('span', { className: ['sc'] }, [text(numeral)], origin);

/** A text cut at its ordinals. */
const raised = (node: Text): ElementContent[] => {
  const pieces: ElementContent[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: figure = '', 2: suffix = '' } of node.value.matchAll(ordinal)) {
    if (!isOrdinal(figure, suffix)) continue;
    const isCentury = /^[IVX]/.test(figure) && century.test(node.value.slice(index + whole.length));
    const before = node.value.slice(from, isCentury ? index : index + figure.length);
    if (before) pieces.push({ ...node, value: before });
    if (isCentury) pieces.push(smallCapitals(figure, node));
    pieces.push(element('sup', {}, [text(suffix)], node));
    from = index + whole.length;
  }
  if (from === 0) return [node];
  if (from < node.value.length) pieces.push({ ...node, value: node.value.slice(from) });
  return pieces;
};

/** The numeral of a century whose ordinal the author raised: `XX^e^ siècle`. */
const withNumerals = (children: ElementContent[]): ElementContent[] =>
  children.flatMap((node, index) => {
    const [next, after] = [children[index + 1], children[index + 2]];
    if (node.type !== 'text' || !isElement(next, 'sup') || after?.type !== 'text') return [node];
    const [suffix] = next.children;
    const numeral = romanEnd.exec(node.value)?.[0];
    if (suffix?.type !== 'text' || !/^er?$/.test(suffix.value) || !numeral || !century.test(after.value)) return [node];
    const before = node.value.slice(0, -numeral.length);
    return [...(before ? [{ ...node, value: before }] : []), smallCapitals(numeral, node)];
  });

/**
 * Raises the endings of French ordinals, `1er` → `1<sup>er</sup>`, and sets the numerals of centuries in small capitals
 * (`span.sc`). In a passage of another language nothing is changed.
 */
export const raiseOrdinals = (tree: Root | Element, lang: string): void => {
  const visit = (parent: Root | Element, inherited: string): void => {
    const own =
      parent.type === 'element' && typeof parent.properties['lang'] === 'string'
        ? parent.properties['lang']
        : inherited;
    for (const child of parent.children) if (child.type === 'element' && !opaque.has(child.tagName)) visit(child, own);
    if (!/^fr\b/i.test(own)) return;
    const children = (parent.children as ElementContent[]).flatMap((child) =>
      child.type === 'text' ? raised(child) : [child],
    );
    parent.children = withNumerals(children);
  };
  visit(tree, lang);
};
