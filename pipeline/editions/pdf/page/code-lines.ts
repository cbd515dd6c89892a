import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** Makes a block of each line of code, so that what is too long for the page goes on indented and marked (`wrapped`). */
export const setCodeLines = (tree: Root): void => {
  visit(tree, { type: 'element', tagName: 'pre' }, (pre) => {
    const code =
      pre.children.find((node): node is Element => node.type === 'element' && node.tagName === 'code') ?? pre;
    code.children = linesOf(code.children).map((line) => h('span.code-line', line));
  });
};

/** Cuts content after each newline; an element that goes over several lines is there in each. */
const linesOf = (nodes: readonly ElementContent[]): readonly ElementContent[][] => {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    piecesOf(node).forEach((piece, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push(piece);
    });
  }
  // The newline that ends the last line opens no other one.
  return lines.filter((line, index) => index < lines.length - 1 || line.some(isContent));
};

const isContent = (node: ElementContent): boolean => node.type !== 'text' || node.value !== '';

const piecesOf = (node: ElementContent): readonly ElementContent[] => {
  if (node.type === 'text')
    return node.value
      .split(/(?<=\n)/u)
      .concat(node.value.endsWith('\n') ? [''] : [])
      .map((value) => ({ type: 'text', value }));
  if (node.type !== 'element') return [node];
  return linesOf(node.children).map((children) => ({ ...node, children }));
};
