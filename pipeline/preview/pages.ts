import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { UiLanguage } from '../diagnostics/rule.js';
import { panel, type Shown } from './panel.js';
import { previewWords } from './words.js';

/** Where the preview's own files are, which are no part of the book. */
export const styleAddress = '/preview/panel.css';
export const scriptAddress = '/preview/follow.js';
export const eventsAddress = '/preview/events';

/** Address that everything begins at. */
export const firstPage = '/read/index.html';

/**
 * A page of the web edition with the panel over it.
 *
 * @param state What the page shows, as a word: when it is another one, the page is to be loaded again.
 */
export function dressPage(html: string, state: string, shown: Shown): string {
  // Attributes of the page may hold anything, but after the last end of a body nothing of the book stands.
  const end = html.lastIndexOf('</body>');
  return `${html.slice(0, end)}${furniture(state, shown)}\n${html.slice(end)}`;
}

const furniture = (state: string, shown: Shown, open = false): string =>
  toHtml(h('link', { rel: ['stylesheet'], href: styleAddress })) +
  panel(shown, open) +
  toHtml(h('script', { src: scriptAddress, dataState: state }));

/** A page of the preview's own: a title, some paragraphs. */
function plainPage(language: UiLanguage, title: string, content: readonly Element[], end: string): string {
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title),
    h('link', { rel: ['stylesheet'], href: styleAddress }),
  ];
  const main = h('main', [h('h1', title), ...content]);
  return `<!doctype html>\n<html lang="${language}"><head>${toHtml(head)}</head><body class="preview-page">${toHtml(main)}${end}</body></html>\n`;
}

/** Instead of a page that the book does not have; it gives way to the page when it comes. */
export function missingPage(state: string, shown: Shown): string {
  const words = previewWords[shown.language];
  const back = h('p', h('a', { href: firstPage }, words.contents));
  return plainPage(shown.language, words.notThere, [h('p', words.notThereText), back], furniture(state, shown));
}

/** Instead of a book that cannot be read at all: what is wrong with it. */
export function unreadablePage(state: string, title: string, shown: Shown): string {
  const words = previewWords[shown.language];
  return plainPage(shown.language, title, [h('p', words.unreadable)], furniture(state, shown, true));
}

/** While an edition is made. */
export function makingPage(language: UiLanguage, format: string): string {
  const words = previewWords[language];
  const said = { dataMaking: format, dataMade: words.made(format.toUpperCase()), dataLink: words.madeText };
  const content = [
    h('progress', { ariaLabel: words.making(format.toUpperCase()) }),
    h('p', { role: 'status', ...said }, words.makingText),
    h('p', h('a', { href: firstPage }, words.contents)),
  ];
  const script = toHtml(h('script', { src: scriptAddress, dataState: '' }));
  return plainPage(language, words.making(format.toUpperCase()), content, script);
}

/** When an edition could not be made. */
export function notMadePage(language: UiLanguage, format: string, address: string, reason: string): string {
  const words = previewWords[language];
  return plainPage(
    language,
    words.notMade(format.toUpperCase()),
    [
      h('pre', reason),
      h('p', [h('a', { href: address }, words.again), ' · ', h('a', { href: firstPage }, words.contents)]),
    ],
    '',
  );
}
