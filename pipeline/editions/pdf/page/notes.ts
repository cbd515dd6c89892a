import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Note } from '../../../document/document.js';

/** A section's notes, at its end. */
export const notesOf = (notes: readonly Note[], title: string): readonly Element[] =>
  notes.length === 0 ? [] : [h('section.notes', [h('h2.notes-title', title), notesList(notes)])];

/** Notes in order, each with the number that leads back to its call. */
export const notesList = (notes: readonly Note[]): Element => h('ol', notes.map(noteItem));

const noteItem = ({ id, label, calls: [call], tree }: Note): Element =>
  h('li', { id }, [
    h('a.backlink', { href: `#${call}` }, label),
    h(
      'div.note-text',
      tree.children.filter((node) => node.type !== 'doctype'),
    ),
  ]);
