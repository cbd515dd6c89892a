import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book/book.js';
import { wordsFor } from '../../language/words.js';
import type { CreditedItem } from './credited-items.js';
import { licenceBox } from './licence-box.js';
import { underLicence } from './licence-links.js';
import { roleLines } from './roles.js';

const line = (className: string, ...children: (ElementContent | string)[]): Element =>
  h('p', { className: [className] }, ...children);

/**
 * The imprint. Classes for style sheets, in this order:
 *
 *   p.work              title in `strong`, subtitle, authors
 *   p.roles?            everybody else, a line for each role
 *   p.original?         of a translation or an adaptation
 *   p.copyright         `© 2026 …`
 *   div.licence         what the reader may do (see licence-box.ts)
 *   p.publishers?
 *   p.version           version, date, where the sources are
 *   p.identifiers?      ISBN and DOI
 *
 * Writers that embed faces add `p.fonts` after the licence.
 */
export function copyrightPage(book: Book, items: readonly CreditedItem[], lang: string): Root {
  const words = wordsFor(book.lang);
  const { imprint: wording } = words.pages;
  const roles = roleLines(book);
  return {
    type: 'root',
    children: [
      work(book, lang),
      ...(roles.length > 0
        ? [line('roles', ...roles.flatMap((role, index) => (index === 0 ? [role] : [h('br'), role])))]
        : []),
      ...original(book),
      ...copyright(book),
      licenceBox(book, items),
      ...(book.publishers.length > 0 ? [line('publishers', wording.publishedBy(words.list(book.publishers)))] : []),
      line('version', wording.version(book.version, words.date(book.published)), ...sourceOf(book)),
      ...identifiers(book),
    ],
  };
}

function work({ title, subtitle, contributors, lang, direction }: Book, own: string): Element {
  const authors = contributors.filter(({ roles }) => roles.includes('aut')).map(({ name }) => name);
  return line(
    'work',
    h('strong', own === lang ? {} : { lang: own, dir: direction }, title),
    ...(subtitle === undefined ? [] : [h('br'), subtitle]),
    ...(authors.length > 0 ? [h('br'), wordsFor(lang).list(authors)] : []),
  );
}

function copyright({ rights }: Book): Element[] {
  const [license] = rights.license.licenses;
  return license.kind === 'license' || license.kind === 'all-rights-reserved'
    ? [line('copyright', `© ${rights.year} ${rights.holder}`)]
    : [];
}

function original({ original: first, lang }: Book): Element[] {
  if (!first) return [];
  const { pages, punctuation } = wordsFor(lang);
  const { title, author, url, license, lang: language } = first;
  const cite = h('cite', language === undefined ? {} : { lang: language }, title);
  return [
    line(
      'original',
      pages.imprint.original,
      url === undefined ? cite : h('a', { href: url }, cite),
      ...(author === undefined ? [] : [punctuation.comma, author]),
      ...(license === undefined ? [] : [punctuation.comma, ...underLicence(license, lang)]),
      punctuation.stop,
    ),
  ];
}

const sourceOf = ({ source, lang }: Book): (ElementContent | string)[] =>
  source === undefined
    ? []
    : [
        ' ',
        wordsFor(lang).pages.imprint.sources,
        h('a', { href: source }, source.replace(/^https?:\/\//, '').replace(/\/$/, '')),
      ];

function identifiers({ identifiers: { doi, isbn } }: Book): Element[] {
  const isbns = [
    ...(isbn?.pdf === undefined ? [] : [`ISBN ${isbn.pdf} (PDF)`]),
    ...(isbn?.epub === undefined ? [] : [`ISBN ${isbn.epub} (EPUB)`]),
  ].join(' · ');
  const link =
    doi === undefined
      ? []
      : [...(isbns === '' ? [] : [h('br')]), 'DOI ', h('a', { href: `https://doi.org/${doi}` }, doi)];
  return isbns === '' && link.length === 0 ? [] : [line('identifiers', ...(isbns === '' ? [] : [isbns]), ...link)];
}
