import type { Element, Root, RootContent } from 'hast';
import type { Document } from '../document/document.js';

/** Blocks that a message may be about, in which nothing smaller is marked. */
const smallest = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'tr', 'figure', 'hr', 'dt', 'math']);

/** A copy of the document whose blocks tell on which line of their file they are written: `data-written-at`. */
export const markLines = (document: Document): Document => ({
  ...document,
  sections: document.sections.map((section) => ({
    ...section,
    tree: marked(section.tree),
    notes: section.notes.map((note) => ({ ...note, tree: marked(note.tree) })),
  })),
});

const marked = (tree: Root): Root => ({ ...tree, children: tree.children.map(markedBlock) });

const markedBlock = <Content extends RootContent>(node: Content): Content => {
  if (node.type !== 'element') return node;
  const line = node.position?.start.line;
  const properties = line === undefined ? node.properties : { ...node.properties, dataWrittenAt: line };
  const children = smallest.has(node.tagName) ? node.children : node.children.map(markedBlock);
  return { ...node, properties, children };
};

/** The first line that a section was written on; nothing for one that the pipeline made. */
export const firstLine = (nodes: readonly (Element | RootContent)[]): number | undefined =>
  nodes.map(({ position }) => position?.start.line).find((line) => line !== undefined);
