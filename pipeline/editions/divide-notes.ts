import type { Nodes } from 'hast';
import type { Note } from '../document/document.js';
import { idsOf } from './ids-of.js';

/**
 * The notes of each stretch that a section is divided into: those whose first call stands in it. The last stretch takes
 * those that none calls.
 */
export const divideNotes = (
  stretches: readonly (readonly Nodes[])[],
  notes: readonly Note[],
): readonly (readonly Note[])[] => {
  const ids = stretches.map(idsOf);
  const homes = notes.map(({ calls: [call] }) => {
    const home = ids.findIndex((stretch) => stretch.has(call));
    return home < 0 ? stretches.length - 1 : home;
  });
  return stretches.map((_, index) => notes.filter((_, at) => homes[at] === index));
};
