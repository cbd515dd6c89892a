import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Heading as MarkdownHeading, Root as MarkdownRoot } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { elementsIn } from '../html/elements-in.js';

/** Puts the title before the text, marked, so that it goes through the same transforms. */
export function withTitle(tree: MarkdownRoot, heading: MarkdownHeading | undefined): MarkdownRoot {
  if (!heading) return tree;
  const title: MarkdownHeading = {
    ...heading,
    data: { ...heading.data, hProperties: { ...heading.data?.hProperties, dataTitle: 'true' } },
  };
  return { type: 'root', children: [title, ...tree.children] };
}

/** Takes the marked title out of the tree. */
export function takeTitle(tree: Root): Element | undefined {
  const [first] = tree.children;
  if (first?.type !== 'element' || elementsIn(first).every(({ properties }) => !properties['dataTitle']))
    return undefined;
  let title: Element | undefined;
  visit(tree, 'element', (node, index, parent) => {
    if (!node.properties['dataTitle'] || title || !parent || index === undefined) return;
    title = node;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return title;
}

/** The plain text of a title: no note calls, no line breaks; no-break spaces stay. */
export function titleText(heading: readonly ElementContent[]): string {
  const words = heading.map((node) => {
    if (node.type === 'element' && node.properties['dataNoteCall']) return '';
    if (node.type === 'element' && node.tagName === 'br') return ' ';
    if (node.type === 'element' && node.tagName === 'math') return String(node.properties['alttext'] ?? '');
    if (node.type === 'element' && node.tagName === 'img') return String(node.properties['alt'] ?? '');
    return node.type === 'element' && node.children.length > 0 ? titleText(node.children) : textOf(node);
  });
  return words
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
