import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { bar } from './bar.js';
import { lines } from './html.js';
import { interfaceLanguage } from './interface-language.js';
import { pageHead } from './metadata/head.js';
import { rightsNotice } from './metadata/notice.js';
import { shortcutList } from './shortcut-list.js';
import { mainId, type WebBook, type WebPage } from './web-book.js';

/** A whole page around its main content; `page` is undefined for the book's first page. */
export const webPage = (web: WebBook, page: WebPage | undefined, main: readonly Element[]): Root => ({
  type: 'root',
  children: [
    { type: 'doctype' },
    h('html', rootAttributes(web, page), [
      pageHead(web, page),
      h(
        'body',
        { className: [page ? 'section-page' : 'index-page'] },
        lines([
          h('a', { className: ['skip'], href: `#${mainId}`, ...interfaceLanguage(web, page) }, web.words.reading.skip),
          bar(web, page),
          h('main', { id: mainId, className: ['wrap'], tabIndex: -1 }, [...main]),
          foot(web, page),
          shortcutList(web, page),
        ]),
      ),
    ]),
  ],
});

const rootAttributes = ({ book }: WebBook, page: WebPage | undefined) => ({
  lang: page?.section.lang ?? book.lang,
  dir: page?.section.direction ?? book.direction,
  dataBook: book.identifiers.uuid,
  dataVersion: book.version,
});

const foot = (web: WebBook, page: WebPage | undefined): Element =>
  h('footer', { className: ['foot'] }, [
    h('div', { className: ['wrap'] }, [
      rightsNotice(web),
      ...(web.draft
        ? [h('p', { className: ['draft-notice'], ...interfaceLanguage(web, page) }, web.words.reading.draftNotice)]
        : []),
    ]),
  ]);
