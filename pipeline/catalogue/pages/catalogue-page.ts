import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { bookCard } from './card.js';
import { coverPicture, coverSizes } from './cover.js';
import { filters } from './filters.js';
import type { Listing } from './listing.js';
import { sitePage } from './site-page.js';
import { bookPath, type View } from './view.js';

/** A list of books as a page; the first page of all books greets the reader. */
export const cataloguePage = (view: View, listing: Listing): Root => {
  const { press } = view.library;
  const { facet, number } = listing;
  const { words } = view;
  const name = facet ? words.shared(words.facets[facet.kind], facet.label(words)) : words.catalogue;
  const title = [name, ...(number > 1 ? [view.words.page(number)] : []), press.name].join(' – ');
  const isHome = view.path === 'index.html';
  const description = isHome ? [h('meta', { name: 'description', content: welcomeOf(view).text })] : [];
  return sitePage(view, title, description, [
    ...(isHome ? [hero(view)] : []),
    h('section', { ariaLabelledBy: 'books' }, [
      h(
        isHome ? 'h2' : 'h1',
        { id: 'books', className: ['section-title'] },
        facet ? facet.label(view.words) : view.words.allBooks,
      ),
      ...filters(view, listing),
      listing.entries.length === 0
        ? h('p', view.words.noBooks)
        : h(
            'ul',
            { className: ['books'] },
            listing.entries.map((entry) => bookCard(view, entry, isHome ? 'h3' : 'h2')),
          ),
      ...pager(view, listing),
    ]),
  ]);
};

const welcomeOf = ({ library, language, words }: View) => library.press.welcome?.[language] ?? words.welcome;

const hero = (view: View): Element => {
  const { title, text } = welcomeOf(view);
  const [latest] = view.library.entries;
  return h('section', { className: ['hero'] }, [
    h('div', [
      h('h1', title),
      h('p', text),
      ...(latest
        ? [
            h('p', { className: ['actions'] }, [
              h('a', { className: ['button'], href: view.page(bookPath(latest)) }, view.words.latest),
              ' ',
              h('a', { className: ['button', 'plain'], href: '#books' }, view.words.allBooks),
            ]),
          ]
        : []),
    ]),
    shelf(view),
  ]);
};

/** The last three covers, the latest in the middle; they say nothing that the list does not. */
const shelf = (view: View): Element => {
  const [latest, second, third] = view.library.entries;
  const shown = [second, latest, third].flatMap((entry) => entry ?? []);
  return h(
    'div',
    { className: ['shelf', `shelf-${shown.length}`], ariaHidden: 'true' },
    shown.flatMap((entry) => coverPicture(view, entry, coverSizes.shelf, { alt: '', eager: true })),
  );
};

const pager = (view: View, { pages, number }: Listing): Element[] =>
  pages.length < 2
    ? []
    : [
        h('nav', { className: ['pager'], ariaLabel: view.words.pages }, [
          h(
            'ul',
            pages.map((path, index) =>
              h(
                'li',
                h(
                  'a',
                  {
                    className: ['chip'],
                    href: view.page(path),
                    ariaLabel: view.words.page(index + 1),
                    ...(index + 1 === number && { ariaCurrent: 'page' }),
                  },
                  String(index + 1),
                ),
              ),
            ),
          ),
        ]),
      ];
