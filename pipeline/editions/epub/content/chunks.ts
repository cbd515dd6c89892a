import type { Nodes, RootContent } from 'hast';
import type { Note, Section } from '../../../document/document.js';
import { divideNotes } from '../../divide-notes.js';
import { isPlate } from '../../plate.js';

/** Content documents are cut before they grow beyond this many bytes: reading systems load them whole. */
const limit = 240_000;

/** What one content document holds of a section. */
export interface Chunk {
  /** File name: `le-four.xhtml`, then `le-four_2.xhtml`. */
  readonly file: string;
  readonly section: Section;
  /** The first bears the section's id, heading and semantics. */
  readonly first: boolean;
  readonly content: readonly RootContent[];
  readonly notes: readonly Note[];
  /** Path, in the manuscript, of the plate that is all it holds: its page has the picture's own size. */
  readonly plate?: string;
}

/**
 * Cuts a section into content documents, between its blocks; nearly every section gives one.
 *
 * @param comic Each plate is a document.
 */
export const chunksOf = (section: Section, name: string, comic: boolean): readonly Chunk[] => {
  const plateOf = (block: RootContent): string | undefined => (comic ? plateAlone(block) : undefined);
  const runs = cut(section, (block) => plateOf(block) !== undefined);
  const notes = divideNotes(
    runs.map((content, index) => (index === 0 ? [...section.heading, ...content] : content)),
    section.notes,
  );
  return runs.map((content, index) => {
    const plate = content[0] && plateOf(content[0]);
    return {
      file: index === 0 ? `${name}.xhtml` : `${name}_${index + 1}.xhtml`,
      section,
      first: index === 0,
      content,
      notes: notes[index] ?? [],
      ...(plate !== undefined && { plate }),
    };
  });
};

/** Runs of blocks; the one of the heading may be empty. */
const cut = (
  { heading, tree }: Section,
  isAlone: (block: RootContent) => boolean,
): readonly (readonly RootContent[])[] => {
  const runs: RootContent[][] = heading.length > 0 ? [[]] : [];
  let room = limit;
  for (const block of tree.children.filter(({ type }) => type === 'element')) {
    const alone = isAlone(block);
    const bytes = weigh(block);
    const run = runs.at(-1);
    if (run && !alone && (bytes <= room || run.length === 0)) {
      run.push(block);
      room -= bytes;
    } else {
      runs.push([block]);
      room = alone ? Number.NEGATIVE_INFINITY : limit - bytes;
    }
  }
  return runs.length > 0 ? runs : [[]];
};

/** What a plate's document shows: one picture, without a caption, which would stand outside its page. */
const plateAlone = (block: RootContent): string | undefined => {
  if (!isPlate(block)) return undefined;
  const [content, ...others] = block.children;
  const picture = content?.type === 'element' && content.tagName === 'a' ? content.children[0] : content;
  if (others.length > 0 || picture?.type !== 'element' || picture.tagName !== 'img') return undefined;
  const { src } = picture.properties;
  return typeof src === 'string' ? src : undefined;
};

/** About how many bytes of XHTML a node makes. */
const weigh = (node: Nodes): number => {
  if (node.type === 'text') return Buffer.byteLength(node.value);
  if (node.type !== 'element' && node.type !== 'root') return 0;
  const own = node.type === 'element' ? 2 * node.tagName.length + 5 + JSON.stringify(node.properties).length : 0;
  return node.children.reduce((sum, child) => sum + weigh(child), own);
};
