import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { contactAddress } from '../press.js';
import { siteWords } from '../words.js';
import { drawing, lines } from './html.js';
import { absolute, localized, type View } from './view.js';

const mainId = 'main';

/** A page of the site around its main content. */
export const sitePage = (
  view: View,
  title: string,
  head: readonly Element[],
  main: readonly ElementContent[],
): Root => ({
  type: 'root',
  children: [
    { type: 'doctype' },
    h('html', { lang: view.language }, [
      h('head', lines([...commonHead(view, title), ...head])),
      h(
        'body',
        { className: ['site-page'] },
        lines([
          h('a', { className: ['skip'], href: `#${mainId}` }, view.words.skip),
          siteHeader(view),
          h('main', { id: mainId, className: ['wrap'], tabIndex: -1 }, [...main]),
          siteFooter(view),
        ]),
      ),
    ]),
  ],
});

const commonHead = (view: View, title: string): Element[] => {
  const { library, language, path } = view;
  const canonical = absolute(library, localized(path, language, library));
  const others = library.languages.filter((other) => other !== language);
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('link', { rel: ['stylesheet'], href: view.href(`${library.folder}/style.css`) }),
    h('link', { rel: ['icon'], type: 'image/svg+xml', href: view.href(`${library.folder}/icon.svg`) }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    ...(canonical === undefined ? [] : [h('link', { rel: ['canonical'], href: canonical })]),
    ...others.map((other) =>
      h('link', { rel: ['alternate'], hrefLang: other, href: view.href(localized(path, other, library)) }),
    ),
    h('link', {
      rel: ['alternate'],
      type: 'application/atom+xml',
      title: library.press.name,
      href: view.href('atom.xml'),
    }),
    h('link', { rel: ['alternate'], type: 'application/opds+json', title: 'OPDS 2.0', href: view.href('opds.json') }),
    h('link', {
      rel: ['alternate'],
      type: 'application/atom+xml;profile=opds-catalog;kind=navigation',
      title: 'OPDS 1.2',
      href: view.href('opds.xml'),
    }),
  ];
};

const siteHeader = (view: View): Element => {
  const { press } = view.library;
  const isHome = view.path === 'index.html';
  return h('header', { className: ['site'] }, [
    h('div', { className: ['wrap'] }, [
      h('a', { className: ['brand'], href: view.page('index.html') }, [
        ...(press.logo
          ? [h('img', { src: view.href(`${view.library.folder}/${press.logo.file}`), alt: '' })]
          : drawing(view.theme.ornaments['leaf'] ?? '')),
        press.name,
      ]),
      h('nav', { ariaLabel: view.words.mainNavigation }, [
        h('ul', [
          h(
            'li',
            h('a', { href: view.page('index.html'), ...(isHome && { ariaCurrent: 'page' }) }, view.words.catalogue),
          ),
          ...(press.links ?? []).map(({ label, url }) => h('li', h('a', { href: url }, label))),
          ...otherLanguages(view),
        ]),
      ]),
    ]),
  ]);
};

const otherLanguages = ({ library, language, path, href }: View): Element[] =>
  library.languages
    .filter((other) => other !== language)
    .map((other) =>
      h(
        'li',
        h(
          'a',
          { href: href(localized(path, other, library)), hrefLang: other, lang: other },
          siteWords(other).otherLanguage,
        ),
      ),
    );

const siteFooter = (view: View): Element => {
  const { words, language, library } = view;
  const contact = contactAddress(library.press);
  return h('footer', { className: ['foot'] }, [
    h('div', { className: ['wrap'] }, [
      h('p', library.press.about?.[language] ?? words.about(library.press.name)),
      h('nav', { ariaLabel: words.footNavigation }, [
        h('ul', [
          ...(contact === undefined ? [] : [h('li', h('a', { href: contact }, words.contact))]),
          h('li', h('a', { href: view.href('atom.xml') }, words.atom)),
          h('li', h('a', { href: view.href('opds.xml') }, words.opds)),
        ]),
      ]),
    ]),
  ]);
};
