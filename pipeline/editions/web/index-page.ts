import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { titleInLines } from '../../language/typography/typeset.js';
import { contentsList } from './contents.js';
import { interfaceLanguage } from './interface-language.js';
import { webPage } from './page.js';
import { contentsId, indexFile, searchId, titleId, type WebBook } from './web-book.js';

/** The book's first page: its cover, its title, where to begin, and the table of contents. */
export const indexPage = (web: WebBook): Root =>
  webPage(web, undefined, [
    h('div', { className: ['front'] }, [
      h('img', {
        className: ['cover'],
        src: web.coverFile,
        alt: web.cover.alt,
        width: web.cover.raster.width,
        height: web.cover.raster.height,
      }),
      h('div', { className: ['front-text'] }, [
        ...titles(web),
        resume(web),
        actions(web),
        offline(web),
        search(web),
        contents(web),
      ]),
    ]),
  ]);

const titles = ({ book, words }: WebBook): Element[] => [
  h('h1', { id: titleId }, titleInLines(book.title, book.lang)),
  ...(book.subtitle === undefined ? [] : [h('p', { className: ['subtitle'] }, book.subtitle)]),
  h('p', { className: ['byline'] }, words.reading.by(book.rights.attributionName)),
];

const actions = (web: WebBook): Element => {
  const { book, formats } = web;
  const { reading: words } = web.words;
  const first = web.pages.find(({ section }) => !section.generated && section.inContents) ?? web.pages[0];
  return h('p', { className: ['actions'], ...interfaceLanguage(web, undefined) }, [
    ...(first ? [h('a', { className: ['button'], href: first.file }, words.start), ' '] : []),
    ...(formats.includes('epub')
      ? [h('a', { className: ['button', 'plain'], href: `../${book.slug}.epub` }, words.download('EPUB')), ' ']
      : []),
    ...(formats.includes('pdf')
      ? [h('a', { className: ['button', 'plain'], href: `../${book.slug}.pdf` }, words.download('PDF')), ' ']
      : []),
    h('a', { className: ['button', 'plain'], href: '../index.html' }, words.bookPage),
  ]);
};

/** Where the reader was, which only their device knows: the script shows it. */
const resume = (web: WebBook): Element =>
  h('p', { className: ['resume'], hidden: true, ...interfaceLanguage(web, undefined) }, [
    h('a', { className: ['button'], href: indexFile }, web.words.reading.resume),
  ]);

/** Reading offline, where the browser can keep a book: the script shows it. */
const offline = (web: WebBook): Element => {
  const { offline: words } = web.words.reading;
  const said = { dataKeeping: words.keeping, dataKept: words.kept, dataFailed: words.failed };
  return h('div', { className: ['offline'], hidden: true, ...said, ...interfaceLanguage(web, undefined) }, [
    h('button', { type: 'button', className: ['button', 'plain'] }, words.keep),
    h('button', { type: 'button', className: ['button', 'plain'], hidden: true }, words.forget),
    h('progress', { hidden: true, ariaLabel: words.keeping }),
    h('p', { role: 'status' }),
  ]);
};

/** Search in the whole text, which needs the script: the script shows it. */
const search = (web: WebBook): Element => {
  const { search: words } = web.words.reading;
  const said = { dataNone: words.none, dataOne: words.one, dataMany: words.many };
  return h(
    'search',
    {
      id: searchId,
      role: 'search',
      className: ['book-search'],
      hidden: true,
      ...said,
      ...interfaceLanguage(web, undefined),
    },
    [
      h('form', [
        h('label', { htmlFor: 'ui--words' }, words.title),
        h('input', { id: 'ui--words', type: 'search', name: 'q', autoComplete: 'off', spellCheck: 'false' }),
      ]),
      h('p', { role: 'status' }),
      h('ol'),
    ],
  );
};

const contents = (web: WebBook): Element =>
  h('nav', { id: contentsId, className: ['contents'], ariaLabelledBy: 'ui--contents-title' }, [
    h('h2', { id: 'ui--contents-title' }, web.words.contents),
    contentsList(web),
  ]);
