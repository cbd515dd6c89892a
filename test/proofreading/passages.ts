import type { Element, ElementContent, Root } from 'hast';
import { rehype } from 'rehype';

/** Stands for code, a formula, words in another language: nothing that is proofread. */
const object = '\ufffc';

const blocks = new Set(
  (
    'address article aside blockquote body button caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header html label legend li main nav ol option p section small summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const unread = new Set('head noscript script style svg template'.split(' '));
const objects = new Set('code img input kbd math pre samp select textarea'.split(' '));

/** The passages of a page that a reader sees, one for each paragraph, cell, caption… */
export const passagesOf = (html: string, lang: string): readonly string[] => {
  const passages: string[] = [];
  let passage = '';
  const end = (): void => {
    if (passage.trim() !== '') passages.push(passage.replace(/^[\s]+|[ \n]+$/g, '').replace(/ *\n */g, ' '));
    passage = '';
  };
  const read = (node: Root['children'][number] | ElementContent): void => {
    if (node.type === 'text') passage += node.value;
    if (node.type !== 'element' || unread.has(node.tagName) || isUnread(node)) return;
    const isBlock = blocks.has(node.tagName) || isBlockByStyle(node);
    if (isBlock) end();
    if (objects.has(node.tagName) || isForeign(node, lang)) passage += object;
    else if (node.tagName === 'br') end();
    else for (const child of node.children) read(child);
    if (isBlock) end();
  };
  for (const node of rehype().parse(html).children) read(node);
  return passages;
};

const classesOf = ({ properties: { className } }: Element): readonly unknown[] =>
  Array.isArray(className) ? className : [];

/** Signs beside the text: links to a heading, calls of notes. */
const isUnread = (element: Element): boolean =>
  element.properties['role'] === 'doc-noteref' ||
  classesOf(element).includes('permalink') ||
  element.properties['hidden'] === true;

const isBlockByStyle = (element: Element): boolean =>
  classesOf(element).some((name) => name === 'caption' || name === 'credit' || name === 'index-letter');

const isForeign = ({ properties: { lang } }: Element, own: string): boolean =>
  typeof lang === 'string' && lang.split('-')[0] !== own;
