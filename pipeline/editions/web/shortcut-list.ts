import type { Element } from 'hast';
import { h } from 'hastscript';
import { interfaceLanguage } from './bar.js';
import type { WebBook } from './web-book.js';

/** The keyboard shortcuts, shown by `?` or from the settings, with the choice to turn the single signs off. */
export const shortcutList = (web: WebBook): Element => {
  const { shortcuts: words } = web.interfaceWords;
  const keys: readonly (readonly [string, string])[] = [
    ['←', words.previous],
    ['→', words.next],
    ['t', web.words.contents],
    ['s', web.interfaceWords.settings],
    ['/', web.interfaceWords.search.title],
    ['?', words.title],
  ];
  return h('dialog', { className: ['keys'], ariaLabel: words.title, ...interfaceLanguage(web) }, [
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
