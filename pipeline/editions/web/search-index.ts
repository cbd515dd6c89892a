import type { Element, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { Section } from '../../document/document.js';
import type { IndexedPage } from './browser/search-book.js';
import type { WebBook } from './web-book.js';

/** The text of the manuscript, cut into passages that search finds, as a script (see `browser/search-book.ts`). */
export const searchIndex = ({ pages }: WebBook): string => {
  const index: IndexedPage[] = pages
    .filter(({ section }) => !section.generated)
    .map(({ section, file }) => [file, titleOf(section), passages(section)]);
  return `globalThis.bookIndex = ${JSON.stringify(index)};\n`;
};

const titleOf = ({ label, title }: Section): string =>
  label === undefined || label === title ? title : `${label}. ${title}`;

/** Each block of the text with the id nearest before it, then the notes with theirs. */
const passages = ({ tree, notes }: Section): (readonly [string, string])[] => {
  let id = '';
  const blocks = tree.children.map((block): readonly [string, string] => {
    id = idOf(block) ?? id;
    return [id, plain(block)];
  });
  return [...blocks, ...notes.map((note): readonly [string, string] => [note.id, plain(note.tree)])].filter(
    ([, text]) => text !== '',
  );
};

const idOf = (block: RootContent): string | undefined => {
  let id: string | undefined;
  visit(block, 'element', ({ properties }: Element) => {
    if (id === undefined && typeof properties['id'] === 'string') id = properties['id'];
  });
  return id;
};

const plain = (node: Root | RootContent): string => textOf(node).replace(/\s+/g, ' ').trim();

/** Text without the numbers of note calls, which would join the words before them. */
const textOf = (node: Root | RootContent): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && node.properties['role'] === 'doc-noteref')) return '';
  return node.children.map(textOf).join('');
};
