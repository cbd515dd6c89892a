import type { Root } from 'hast';
import type { Section } from '../document.js';
import { elementsIn } from '../html/elements-in.js';

/** The trees of a section: its heading, its text, its notes. */
export const treesOf = ({ heading, tree, notes }: Pick<Section, 'heading' | 'tree' | 'notes'>): readonly Root[] => [
  { type: 'root', children: [...heading] },
  tree,
  ...notes.map((note) => note.tree),
];

/** Id → id of the section that holds it. */
export function anchorsOf(sections: readonly Section[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const section of sections) {
    anchors.set(section.id, section.id);
    for (const note of section.notes) anchors.set(note.id, section.id);
    for (const tree of treesOf(section))
      for (const { properties } of elementsIn(tree))
        if (typeof properties['id'] === 'string') anchors.set(properties['id'], section.id);
  }
  return anchors;
}
