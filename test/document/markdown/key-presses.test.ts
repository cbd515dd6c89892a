import { expect, it } from 'vitest';
import { documentOf, html, rendered } from '../document-of.js';

it.each([
  ['Faites ++ctrl+s++.', '<p>Faites <kbd>Ctrl</kbd> + <kbd>S</kbd>.</p>'],
  ['++enter++ ou ++"Jouer"+f12++', '<p><kbd>Entrée</kbd> ou <kbd>Jouer</kbd> + <kbd>F12</kbd></p>'],
  ['**++shift+arrow-up++**', '<p><strong><kbd>Maj</kbd> + <kbd>↑</kbd></strong></p>'],
  [
    '| a |\n|---|\n| ++left-ctrl++ |',
    '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td><kbd>Ctrl</kbd></td></tr></tbody></table>',
  ],
])('keys are pressed: %j', (markdown, expected) => expect(rendered(markdown)).toBe(expected));

it('has the names of English keyboards in other languages', () => {
  expect(html(documentOf('# T\n\n++esc+enter++', { lang: 'en' }).written[0])).toBe(
    '<p><kbd>Esc</kbd> + <kbd>Enter</kbd></p>',
  );
});

it.each(['C++ et C++, i++ + ++j', 'a++b++c', 'le ++pain++ levé', '`++ctrl++`', '++ctrl', 'x++ctrl++'])(
  'leaves what is no key: %j',
  (markdown) => {
    expect(rendered(markdown)).not.toContain('<kbd>');
    expect(rendered(markdown)).toContain(markdown.replaceAll('`', ''));
  },
);
