import type { Element } from 'hast';
import { h } from 'hastscript';
import { interfaceLanguage } from './interface-language.js';
import type { WebBook, WebPage } from './web-book.js';

/** The keyboard shortcuts, shown by `?` or from the settings, with the choice to turn the single signs off. */
export const shortcutList = (web: WebBook, page: WebPage | undefined): Element => {
  const { shortcuts: words } = web.words.reading;
  const [back, forth] = (page?.section ?? web.book).direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  const keys: readonly (readonly [string, string])[] = [
    [back, words.previous],
    [forth, words.next],
    ['t', web.words.contents],
    ['s', web.words.reading.settings],
    ['/', web.words.reading.search.title],
    ['?', words.title],
  ];
  return h('dialog', { className: ['keys'], ariaLabel: words.title, ...interfaceLanguage(web, page) }, [
    h(
      'dl',
      keys.map(([key, does]) => h('div', [h('dt', h('kbd', key)), h('dd', does)])),
    ),
    h('form', { method: 'dialog' }, [
      h('label', [h('input', { type: 'checkbox', checked: true }), ` ${words.active}`]),
      h('button', { className: ['button', 'plain'] }, words.close),
    ]),
  ]);
};
