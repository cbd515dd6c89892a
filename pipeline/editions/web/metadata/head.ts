import type { Element } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { h } from 'hastscript';
import { dataScript, lines } from '../html.js';
import {
  iconFile,
  indexFile,
  manifestFile,
  pageLicense,
  scriptFile,
  styleFile,
  type WebBook,
  type WebPage,
} from '../web-book.js';
import { citationMetas } from './citation.js';
import { structuredData } from './json-ld.js';
import { excerpt, openGraph } from './open-graph.js';

/** The head of a page: for readers its title, for programs its place in the book and its rights. */
export const pageHead = (web: WebBook, page: WebPage | undefined): Element =>
  h(
    'head',
    lines([
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', pageTitle(web, page)),
      h('link', { rel: ['stylesheet'], href: styleFile }),
      h('link', { rel: ['icon'], type: 'image/svg+xml', href: iconFile }),
      h('script', { src: scriptFile }),
      h('meta', { name: 'description', content: excerpt(toText(web.document.blurb)) || web.book.title }),
      h('meta', { name: 'generator', content: web.generator }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      ...(web.draft ? [h('meta', { name: 'robots', content: 'noindex' })] : []),
      ...links(web, page),
      ...citationMetas(web, page),
      ...openGraph(web, page),
      dataScript('application/ld+json', structuredData(web, page)),
    ]),
  );

const pageTitle = ({ book, draft, words }: WebBook, page: WebPage | undefined): string => {
  const title = page && page.section.title !== book.title ? `${page.section.title} – ${book.title}` : book.title;
  return draft ? `[${words.draft}] ${title}` : title;
};

const links = (web: WebBook, page: WebPage | undefined): Element[] => {
  const { before, after } = web.neighbours(page);
  const canonical = web.absolute(page?.file ?? indexFile);
  return [
    ...pageLicense(web, page).licenses.flatMap(({ uri }) => (uri ? [h('link', { rel: ['license'], href: uri })] : [])),
    ...(canonical ? [h('link', { rel: ['canonical'], href: canonical })] : []),
    h('link', { rel: ['contents'], href: indexFile }),
    h('link', { rel: ['publication'], href: manifestFile, type: 'application/ld+json' }),
    ...(before ? [h('link', { rel: ['prev'], href: before.file })] : []),
    ...(after ? [h('link', { rel: ['next'], href: after.file })] : []),
  ];
};
