import type { Book, Contributor } from '../../../book/book.js';
import { line, refine } from './element.js';

/**
 * Creators and contributors, each with every role (MARC relators), sort name and rank. Reading systems show creators
 * only: a book without an author shows the first person it names.
 */
export const people = ({ contributors, publishers }: Book): readonly string[] => {
  const authors = contributors.filter(({ roles }) => roles.includes('aut'));
  const creators = new Set(authors.length > 0 ? authors : contributors.slice(0, 1));
  return [
    ...contributors.flatMap((person, index) => entry(person, index + 1, creators.has(person))),
    ...publishers.map((publisher) => line('dc:publisher', {}, publisher)),
  ];
};

const entry = ({ name, sort, roles }: Contributor, rank: number, isCreator: boolean): readonly string[] => {
  const id = `person-${rank}`;
  return [
    line(isCreator ? 'dc:creator' : 'dc:contributor', { id }, name),
    ...roles.map((role) => refine(id, 'role', role, 'marc:relators')),
    refine(id, 'file-as', sort),
    refine(id, 'display-seq', String(rank)),
  ];
};
