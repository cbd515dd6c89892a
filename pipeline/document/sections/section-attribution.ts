import type { Book } from '../../book/book.js';
import { houseOf } from '../../language/typography/house.js';
import { typesetText } from '../../language/typography/typeset.js';
import { wordsFor } from '../../language/words.js';
import type { Attribution } from '../../rights/rights.js';
import { roleLines } from '../generated/roles.js';
import type { Draft } from './draft.js';

const authorsOf = (contributors: Book['contributors']): readonly string[] =>
  contributors.filter(({ roles }) => roles.includes('aut')).map(({ name }) => name);

/** Who wrote a section, when not simply the book's authors. */
export function bylineOf({ source, context }: Draft, book: Book): string | undefined {
  const authors = authorsOf(source?.contributors ?? []);
  if (authors.length === 0 || authors.join('\n') === authorsOf(book.contributors).join('\n')) return undefined;
  return wordsFor(context.lang).list(authors);
}

/** Who else worked on a section, a line for each role, when the book does not say the same of itself. */
export function rolesOf({ source, context }: Draft, book: Book): readonly string[] {
  const lines = roleLines({ contributors: source?.contributors ?? [], lang: context.lang });
  const ofBook = new Set(roleLines({ ...book, lang: context.lang }));
  const house = houseOf(book.typography);
  return lines.filter((line) => !ofBook.has(line)).map((line) => typesetText(line, context.lang, house));
}

/**
 * The credit of a section that has authors of its own, or a licence of its own; undefined when it is simply part of the
 * book.
 */
export function attributionOf(draft: Draft, book: Book): Attribution | undefined {
  const byline = bylineOf(draft, book);
  const license = draft.source?.license;
  if (byline === undefined && !license) return undefined;
  return {
    ...(draft.title !== '' && { title: draft.title }),
    author: byline ?? book.rights.attributionName,
    license: license ?? book.rights.license,
  };
}
