import type { Book } from '../../book/book.js';
import { wordsFor } from '../../language/words.js';

/** `Traduction : A et B`, a line for each role that someone has, in the order of `roles` (MARC relator codes). */
export function roleLines(
  { contributors, lang }: Pick<Book, 'contributors' | 'lang'>,
  roles?: readonly string[],
): string[] {
  const words = wordsFor(lang);
  const all =
    roles ?? [...new Set(contributors.flatMap((contributor) => contributor.roles))].filter((role) => role !== 'aut');
  return all.flatMap((role) => {
    const names = contributors.filter((contributor) => contributor.roles.includes(role)).map(({ name }) => name);
    const word = words.roles[role];
    return names.length > 0 && word !== undefined ? [words.pages.role(capitalized(word), words.list(names))] : [];
  });
}

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
