import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Contributor } from '../../book/book.js';
import { titleInLines, typesetText } from '../../language/typography/typeset.js';
import type { CatalogueEntry } from '../entry.js';
import { accessibilityBox } from './accessibility-box.js';
import { bookHead } from './book-head.js';
import { citationBox } from './citation-box.js';
import { coverPicture, coverSizes } from './cover.js';
import { details } from './details.js';
import { downloadList, mainActions } from './downloads.js';
import { parsed } from './html.js';
import { licenseBox } from './license-box.js';
import { shareBox } from './share-box.js';
import { sitePage } from './site-page.js';
import { versionsBox } from './versions.js';
import { ownLanguage, type View } from './view.js';

/** The page of a book: what it is, how to read it, what may be done with it. */
export const bookPage = (view: View, entry: CatalogueEntry): Root =>
  sitePage(view, `${entry.title} – ${view.library.press.name}`, bookHead(view, entry), [
    breadcrumbs(view, entry),
    h('article', [
      h('div', { className: ['book-front'] }, [
        h(
          'div',
          { className: ['book-cover'] },
          coverPicture(view, entry, coverSizes.page, { alt: entry.coverAlt, eager: true }),
        ),
        h('div', [
          ...titles(view, entry),
          ...notices(view, entry),
          blurb(view, entry),
          mainActions(view, entry),
          ...downloadList(view, entry),
        ]),
      ]),
      h('div', { className: ['facts'] }, [
        licenseBox(view, entry),
        ...accessibilityBox(view, entry),
        citationBox(view, entry),
        details(view, entry),
        versionsBox(view, entry),
        shareBox(view, entry),
      ]),
    ]),
  ]);

const breadcrumbs = (view: View, { title, collection }: CatalogueEntry): Element => {
  const facet = view.library.facets.find(({ kind, key }) => kind === 'collection' && key === collection?.title);
  return h('nav', { className: ['crumbs'], ariaLabel: view.words.breadcrumbs }, [
    h('ol', [
      h('li', h('a', { href: view.page('index.html') }, view.words.catalogue)),
      ...(facet
        ? [h('li', h('a', { href: view.page(`${view.library.folder}/${facet.name}.html`) }, facet.label(view.words)))]
        : []),
      h('li', { ariaCurrent: 'page' }, title),
    ]),
  ]);
};

const titles = (view: View, entry: CatalogueEntry): Element[] => {
  const own = ownLanguage(view, entry);
  return [
    ...(entry.collection ? [h('p', { className: ['label'] }, entry.collection.title)] : []),
    h('h1', own, titleInLines(entry.title, entry.lang)),
    ...(entry.subtitle === undefined ? [] : [h('p', { className: ['subtitle'], ...own }, entry.subtitle)]),
    h('p', { className: ['byline'] }, contributions(view, entry)),
  ];
};

/** `par A et B, traduction : C, illustrations : D`. */
const contributions = (view: View, { contributors, rights }: CatalogueEntry): ElementContent[] => {
  const authors = contributors.filter(({ roles }) => roles.includes('aut'));
  const others = [...new Set(contributors.flatMap(({ roles }) => roles))].filter(
    (role) => role !== 'aut' && view.common.roles[role] !== undefined,
  );
  const by = authors.length > 0 ? linked(view, authors) : [text(rights.attributionName)];
  const [before = '', after = ''] = view.words.by('\u0000').split('\u0000');
  return [
    text(before),
    ...by,
    text(after),
    ...others.flatMap((role) => {
      const people = contributors.filter(({ roles }) => roles.includes(role));
      const line = typesetText(view.common.pages.role(view.common.roles[role] ?? '', '\u0000'), view.language);
      const [lead = '', tail = ''] = line.split('\u0000');
      return [text(`, ${lead}`), ...linked(view, people), text(tail)];
    }),
  ];
};

/** Names joined as the site's language joins them, each a link where it has an address. */
const linked = ({ common }: View, people: readonly Contributor[]): ElementContent[] => {
  const signs = people.map((_, index) => `\u0000${index}\u0000`);
  return common
    .list(signs)
    .split('\u0000')
    .map((part, place) => {
      const person = place % 2 === 1 ? people[Number(part)] : undefined;
      if (!person) return text(part);
      return person.url === undefined ? text(person.name) : h('a', { href: person.url }, person.name);
    });
};

const notices = ({ words }: View, { draft, stale }: CatalogueEntry): Element[] => [
  ...(draft ? [h('p', { className: ['notice'] }, words.draftNotice)] : []),
  ...(stale ? [h('p', { className: ['notice'] }, words.staleNotice)] : []),
];

const blurb = (view: View, entry: CatalogueEntry): Element =>
  h('div', { className: ['blurb'], ...ownLanguage(view, entry) }, parsed(entry.blurb.html));

const text = (value: string): ElementContent => ({ type: 'text', value });
