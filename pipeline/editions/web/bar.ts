import type { Element } from 'hast';
import { h } from 'hastscript';
import { contentsList, isWhole } from './contents.js';
import { drawing } from './html.js';
import { interfaceLanguage } from './interface-language.js';
import { settings } from './settings.js';
import { contentsId, indexFile, searchId, type WebBook, type WebPage } from './web-book.js';

const listSign =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"><path d="M4 6h16M4 12h16M4 18h10"/></svg>';

const lens =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"><circle cx="10.5" cy="10.5" r="6"/><path d="M15 15l5 5"/></svg>';

/** The bar at the head of every page: the table, the book's title, where the reader is, the settings. */
export const bar = (web: WebBook, page: WebPage | undefined): Element =>
  h('header', { className: ['bar'], ...interfaceLanguage(web, page) }, [
    h('div', { className: ['wrap'] }, [
      ...(page ? [contentsDrawer(web, page)] : []),
      h(
        'a',
        { className: ['book-title'], href: indexFile, lang: web.book.lang, dir: web.book.direction },
        web.book.title,
      ),
      ...(web.draft ? [h('strong', { className: ['draft'] }, web.words.draft)] : []),
      ...(page ? [h('span', { className: ['position'] }, position(web, page))] : []),
      searchLink(web),
      settings(web),
    ]),
    ...(page ? [h('div', { className: ['progress'], ariaHidden: 'true' })] : []),
  ]);

/** Search needs the script, which shows its link. */
const searchLink = ({ words }: WebBook): Element =>
  h(
    'a',
    {
      className: ['search-link'],
      href: `${indexFile}#${searchId}`,
      ariaLabel: words.reading.search.title,
      hidden: true,
    },
    drawing(lens),
  );

const contentsDrawer = (web: WebBook, page: WebPage): Element =>
  h('details', { className: ['drawer', 'contents'] }, [
    h('summary', { ariaLabel: web.words.contents }, [
      drawing(listSign),
      h('span', { className: ['name'] }, web.words.contents),
    ]),
    h('nav', { className: ['panel'], ariaLabel: web.words.contents }, [
      contentsList(web, page),
      ...(isWhole(web)
        ? []
        : [
            h(
              'p',
              { className: ['whole'] },
              h('a', { href: `${indexFile}#${contentsId}` }, web.words.reading.wholeTable),
            ),
          ]),
    ]),
  ]);

const position = ({ pages, words }: WebBook, page: WebPage): string =>
  words.reading.position(pages.indexOf(page) + 1, pages.length);
