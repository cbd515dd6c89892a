import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Note } from '../../../document/document.js';
import type { Words } from '../../../language/words.js';

/** U+FE0E keeps the arrow a sign of the text: without it some reading systems draw a coloured picture. */
const arrow = '\u21a9\ufe0e';

/**
 * The notes of one content document, each an `aside` that reading systems may show in a box of their own,
 * with a way back to every call.
 */
export const notesBlock = (notes: readonly Note[], words: Words): Element =>
  h(
    'section.notes',
    { 'epub:type': 'footnotes', ariaLabel: words.notes },
    notes.map((note) => noteAside(note, words)),
  );

const noteAside = (note: Note, words: Words): Element =>
  h(
    'aside.footnote',
    { id: note.id, 'epub:type': 'footnote', role: 'doc-footnote' },
    framed(
      note.tree.children.filter((child) => child.type === 'element' || child.type === 'text'),
      note,
      words,
    ),
  );

/** Number before the first paragraph's text, arrows after the last one's; a paragraph of their own beside other blocks. */
const framed = (children: readonly ElementContent[], note: Note, words: Words): ElementContent[] => {
  const blocks = children.filter((child) => child.type === 'element');
  const number: ElementContent[] = [h('span.label', `${note.label}.`), { type: 'text', value: ' ' }];
  const arrows = note.calls.flatMap((call, index) => backlink(call, backlinkName(note, index, words)));
  const first = blocks.findIndex(isParagraph) === 0 ? blocks.shift() : undefined;
  blocks.unshift(paragraph(first, [...number, ...(first?.children ?? [])]));
  const last = isParagraph(blocks.at(-1)) ? blocks.pop() : undefined;
  blocks.push(paragraph(last, [...(last?.children ?? []), ...arrows]));
  return blocks;
};

const isParagraph = (block: Element | undefined): boolean => block?.tagName === 'p';

const paragraph = (like: Element | undefined, children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: like?.properties ?? {},
  children,
});

const backlink = (call: string, name: string): ElementContent[] => [
  { type: 'text', value: '\u00a0' },
  h('a', { href: `#${call}`, role: 'doc-backlink', ariaLabel: name }, arrow),
];

const backlinkName = (note: Note, index: number, words: Words): string =>
  note.calls.length > 1 ? `${words.backToText} (${note.label}, ${index + 1})` : `${words.backToText} (${note.label})`;
