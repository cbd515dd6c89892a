import type { Element } from 'hast';
import { elementsIn } from '../html/elements-in.js';
import type { Draft } from './draft.js';

/** The pictures that a section shows: in its title, its text, its notes. */
export const picturesIn = ({ heading, tree, notes }: Pick<Draft, 'heading' | 'tree' | 'notes'>): readonly Element[] =>
  [{ type: 'root' as const, children: heading }, tree, ...notes.map((note) => note.tree)].flatMap((part) =>
    elementsIn(part, 'img'),
  );
