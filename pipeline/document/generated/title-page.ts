import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book/book.js';
import { isUnspaced, splitTitle } from '../../language/split-title.js';
import { wordsFor } from '../../language/words.js';
import { roleLines } from './roles.js';

/**
 * The title page. Classes for style sheets, in this order:
 *
 *   p.authors      who wrote the book
 *   h1.title       its title (the one `h1` inside a section's tree: the page has no heading of its own); in scripts
 *                  without spaces, `wbr` between its words
 *   p.subtitle?
 *   p.role*        `Traduction : …`, one line for each other role
 *   p.collection?
 *   p.publisher?   publishing houses
 *   p.draft?       is added by writers
 */
export function titlePage(book: Book): Root {
  const words = wordsFor(book.lang);
  const authors = book.contributors.filter(({ roles }) => roles.includes('aut')).map(({ name }) => name);
  const { collection } = book;
  return {
    type: 'root',
    children: [
      ...(authors.length > 0 ? [h('p', { className: ['authors'] }, words.list(authors))] : []),
      h('h1', { className: ['title'] }, titleOf(book)),
      ...(book.subtitle === undefined ? [] : [h('p', { className: ['subtitle'] }, book.subtitle)]),
      ...roleLines(book, ['trl', 'edt', 'ill', 'aui', 'aft', 'pht']).map((line) =>
        h('p', { className: ['role'] }, line),
      ),
      ...(collection
        ? [
            h(
              'p',
              { className: ['collection'] },
              collection.position === undefined ? collection.title : `${collection.title}, ${collection.position}`,
            ),
          ]
        : []),
      ...(book.publishers.length > 0 ? [h('p', { className: ['publisher'] }, words.list(book.publishers))] : []),
    ],
  };
}

const titleOf = ({ title, lang }: Book): (ElementContent | string)[] =>
  isUnspaced(title)
    ? splitTitle(title, lang, { hyphens: false }).flatMap((word, index) => (index === 0 ? [word] : [h('wbr'), word]))
    : [title];
