import type { Element } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { h } from 'hastscript';
import { indexFile, type WebBook, type WebPage } from '../web-book.js';

/** What other sites show when somebody shares the page (Open Graph protocol). */
export const openGraph = (web: WebBook, page: WebPage | undefined): Element[] => {
  const { book, document, cover } = web;
  const image = web.absolute(web.coverFile);
  const properties: readonly (readonly [string, string | undefined])[] = [
    ['og:type', page ? 'article' : 'book'],
    ['og:title', page ? page.section.title : book.title],
    ['og:site_name', book.title],
    ['og:description', excerpt(toText(document.blurb))],
    ['og:locale', book.lang.replace('-', '_')],
    ['og:url', web.absolute(page?.file ?? indexFile)],
    ['og:image', image],
    ['og:image:width', image && String(cover.raster.width)],
    ['og:image:height', image && String(cover.raster.height)],
    ['og:image:alt', image && cover.alt],
  ];
  return properties.flatMap(([property, content]) => (content ? [h('meta', { property, content })] : []));
};

/** At most about two hundred characters, cut between words. */
export const excerpt = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= 200 ? plain : `${plain.slice(0, 200).replace(/\s\S*$/, '')}…`;
};
