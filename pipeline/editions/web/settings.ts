import type { Element } from 'hast';
import { h } from 'hastscript';
import type { WebBook } from './web-book.js';

/**
 * The reader's settings: radio buttons that the style sheet reads through `:has()`, so that they work without
 * script; `reading.js` only remembers them. Ids are `<name>-<value>`.
 */
export const settings = ({ words: { reading: words } }: WebBook): Element =>
  h('details', { className: ['drawer', 'settings'] }, [
    h('summary', { ariaLabel: words.settings }, h('span', { ariaHidden: 'true' }, 'Aa')),
    h('form', { className: ['panel'] }, [
      choice(words.textSize, 'size', [
        { value: 's', name: words.sizes[0], sign: 'A' },
        { value: 'm', name: words.sizes[1], sign: 'A', checked: true },
        { value: 'l', name: words.sizes[2], sign: 'A' },
        { value: 'xl', name: words.sizes[3], sign: 'A' },
      ]),
      choice(words.background, 'theme', [
        { value: 'auto', name: words.backgrounds.auto, checked: true },
        { value: 'light', name: words.backgrounds.light },
        { value: 'sepia', name: words.backgrounds.sepia },
        { value: 'dark', name: words.backgrounds.dark },
      ]),
      choice(words.typeface, 'face', [
        { value: 'serif', name: words.typefaces.serif, checked: true },
        { value: 'sans', name: words.typefaces.sans },
      ]),
      h('p', { className: ['kept'], hidden: true }, words.kept),
      h('button', { type: 'button', className: ['keys-button'], hidden: true }, words.shortcuts.title),
    ]),
  ]);

interface Option {
  readonly value: string;
  readonly name: string;
  /** Shown in the name's place. */
  readonly sign?: string;
  readonly checked?: boolean;
}

const choice = (legend: string, name: string, options: readonly Option[]): Element =>
  h('fieldset', [
    h('legend', legend),
    h(
      'div',
      { className: ['segments', name] },
      options.map((option) => segment(name, option)),
    ),
  ]);

const segment = (group: string, { value, name, sign, checked = false }: Option): Element =>
  h('label', [
    h('input', {
      type: 'radio',
      name: group,
      value,
      id: `ui--${group}-${value}`,
      checked,
      ...(sign !== undefined && { ariaLabel: name }),
    }),
    h('span', sign === undefined ? {} : { ariaHidden: 'true' }, sign ?? name),
  ]);
