import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { Block } from '../text-document.js';
import type { Content } from './blocks.js';
import type { NoteNames } from './writing.js';

/**
 * Numbers the notes of one file in the order of their calls.
 *
 * @param toContent Writes the blocks of a note.
 */
export function fileNotes(
  notes: ReadonlyMap<string, readonly Block[]>,
  toContent: (blocks: readonly Block[]) => Content[],
): NoteNames {
  const called: string[] = [];
  return {
    call: (id): PhrasingContent[] => {
      if (!notes.has(id)) return [];
      if (!called.includes(id)) called.push(id);
      const label = String(called.indexOf(id) + 1);
      return [{ type: 'footnoteReference', identifier: label, label }];
    },
    definitions: () => {
      const made: FootnoteDefinition[] = [];
      // A note may call another one, which then comes after the others.
      for (let at = 0; at < called.length; at++) {
        const label = String(at + 1);
        made.push({
          type: 'footnoteDefinition',
          identifier: label,
          label,
          children: toContent(notes.get(called[at] ?? '') ?? []),
        });
      }
      return made;
    },
  };
}
