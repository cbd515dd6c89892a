import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book/book.js';
import type { Document, Section } from '../../document/document.js';
import { wordsFor } from '../../language/words.js';
import { notesList } from './page/notes.js';

/** Id of the notes at the end of a book; a slug never has two hyphens. */
export const endnotesId = 'press--notes';

/** Moves all notes of a document to a section of their own, after the text, those of each section under its title. */
export const withEndnotes = (document: Document, { lang, direction }: Book): Document => {
  const title = wordsFor(lang).notes;
  const last = document.sections.findLastIndex(({ matter, notes }) => notes.length > 0 || matter === 'bodymatter');
  if (!document.sections.some(({ notes }) => notes.length > 0)) return document;
  const bare = document.sections.map((each): Section => ({ ...each, notes: [] }));
  const tree: Root = { type: 'root', children: document.sections.flatMap((each) => notesOf(each, lang)) };
  const endnotes: Section = {
    id: endnotesId,
    type: 'endnotes',
    matter: 'backmatter',
    title,
    heading: [{ type: 'text', value: title }],
    entry: [{ type: 'text', value: title }],
    lang,
    direction,
    inContents: true,
    tree,
    headings: [],
    notes: [],
    generated: true,
  };
  return { ...document, sections: bare.toSpliced(last + 1, 0, endnotes) };
};

const notesOf = ({ notes, label, title, lang: own, direction }: Section, lang: string): Root['children'] =>
  notes.length === 0
    ? []
    : [
        h('section.notes', own === lang ? {} : { lang: own, dir: direction }, [
          h('h2.notes-title', label === undefined ? title : `${label}. ${title}`),
          notesList(notes),
        ]),
      ];
