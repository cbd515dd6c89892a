import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { Section } from '../../../document/document.js';
import { wordsFor } from '../../../language/words.js';
import type { Chunk } from './chunks.js';
import { notesBlock } from './notes.js';
import { roles } from './semantics.js';

/** What a section's opening may show beside its title. */
export interface Opening {
  /** Address of the drawing above the title. */
  readonly headpiece?: string;
  /** Says that the book is a draft. */
  readonly draft?: string;
}

/** The `section` element of one content document; the tree's own nodes are used as they are, never changed. */
export const sectionElement = (chunk: Chunk, opening: Opening): Element => {
  const { section, first, notes } = chunk;
  const titled = section.heading.length > 0;
  const title = `${section.id}-title`;
  return {
    type: 'element',
    tagName: 'section',
    properties: propertiesOf(chunk, title),
    children: onLines([
      ...(first && titled ? [header(section, title, opening)] : []),
      ...(first && !titled && opening.draft ? [h('p.draft', opening.draft)] : []),
      ...(section.type === 'colophon' && section.generated ? [h('hr.scene')] : []),
      ...chunk.content.filter((node) => node.type === 'element'),
      ...(section.type === 'titlepage' ? headpieceBlock(opening) : []),
      ...(notes.length > 0 ? [notesBlock(notes, wordsFor(section.lang))] : []),
    ]),
  };
};

/** A section cut into several documents has its name and its semantics on the first. */
const propertiesOf = ({ section, first }: Chunk, title: string): Properties => {
  const labelled = first && section.heading.length > 0;
  return {
    className: [section.type],
    id: first ? section.id : undefined,
    'epub:type': first ? section.type : undefined,
    role: first ? roles[section.type] : undefined,
    ariaLabelledBy: labelled ? [title] : undefined,
    ariaLabel: labelled ? undefined : section.title,
  };
};

const header = (section: Section, id: string, opening: Opening): Element =>
  h('header', [
    ...(opening.draft ? [h('p.draft', opening.draft)] : []),
    ...(section.type === 'titlepage' ? [] : headpieceBlock(opening)),
    ...(section.label ? [h('p.label', section.label)] : []),
    h('h1', { id }, [...section.heading]),
    ...[section.byline ?? [], section.roles ?? []].flat().map((line) => h('p.byline', line)),
  ]);

/** Above the title; on the title page, at the foot. */
const headpieceBlock = ({ headpiece }: Opening): Element[] =>
  headpiece ? [h('div.headpiece', [h('img', { src: headpiece, alt: '', role: 'presentation' })])] : [];

/** One block a line: messages of validators then name a line that a person can find. */
const onLines = (blocks: readonly Element[]): ElementContent[] => [
  newLine,
  ...blocks.flatMap((block): ElementContent[] => [block, newLine]),
];

const newLine: ElementContent = { type: 'text', value: '\n' };
