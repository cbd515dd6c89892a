import type { Element, Root, Text } from 'hast';
import { h } from 'hastscript';

const most = 5;

/** The first words of a text, up to a sign of punctuation: at most five words, at least two. */
export const firstWords = (text: string): string => {
  const words = text.match(/^\s*(?:[\p{L}\p{M}\p{N}’'⋅·-]+[ \u00a0\u202f]?)+/u)?.[0].trimEnd() ?? '';
  const parts = words.split(/(?<=[ \u00a0\u202f])/u).slice(0, most);
  return parts.length < 2 ? '' : parts.join('').trimEnd();
};

/** Sets the first words of a chapter in small capitals: only when it begins with a paragraph of plain words. */
export const setLead = (tree: Root): void => {
  const paragraph = tree.children.find((node): node is Element => node.type === 'element');
  if (paragraph?.tagName !== 'p' || paragraph.properties['className']) return;
  // A mark of the index has no words.
  const at = paragraph.children.findIndex(
    (child) => child.type !== 'element' || child.tagName !== 'span' || child.children.length > 0,
  );
  const first = paragraph.children[at];
  if (first?.type !== 'text') return;
  const lead = firstWords(first.value);
  if (lead === '') return;
  const rest: Text = { type: 'text', value: first.value.trimStart().slice(lead.trimStart().length) };
  paragraph.children.splice(at, 1, h('span.lead', lead.trimStart()), rest);
};
