import type { Nodes, RootContent } from 'hast';
import type { Note, Section } from '../../../document/document.js';

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
}

/** Cuts a section into content documents, between its blocks; nearly every section gives one. */
export const chunksOf = (section: Section, name: string): readonly Chunk[] => {
  const runs = cut(section.tree.children);
  const last = runs.length - 1;
  const calls = runs.map((content, index) => idsOf(index === 0 ? [...section.heading, ...content] : content));
  return runs.map((content, index) => ({
    file: index === 0 ? `${name}.xhtml` : `${name}_${index + 1}.xhtml`,
    section,
    first: index === 0,
    content,
    notes: section.notes.filter((note) => {
      const home = calls.findIndex((ids) => ids.has(note.calls[0]));
      return (home < 0 ? last : home) === index;
    }),
  }));
};

const cut = (blocks: readonly RootContent[]): readonly (readonly RootContent[])[] => {
  const runs: RootContent[][] = [[]];
  let size = 0;
  for (const block of blocks) {
    const bytes = weigh(block);
    const run = runs.at(-1);
    if (run && (size + bytes <= limit || run.length === 0)) {
      run.push(block);
      size += bytes;
    } else {
      runs.push([block]);
      size = bytes;
    }
  }
  return runs;
};

/** About how many bytes of XHTML a node makes. */
const weigh = (node: Nodes): number => {
  if (node.type === 'text') return Buffer.byteLength(node.value);
  if (node.type !== 'element' && node.type !== 'root') return 0;
  const own = node.type === 'element' ? 2 * node.tagName.length + 5 + JSON.stringify(node.properties).length : 0;
  return node.children.reduce((sum, child) => sum + weigh(child), own);
};

/** Every id in these nodes. */
export const idsOf = (nodes: readonly Nodes[]): Set<string> => {
  const ids = new Set<string>();
  const collect = (node: Nodes): void => {
    if (node.type === 'element' && typeof node.properties['id'] === 'string') ids.add(node.properties['id']);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  for (const node of nodes) collect(node);
  return ids;
};
