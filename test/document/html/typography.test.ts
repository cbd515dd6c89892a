import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { setTypography } from '../../../pipeline/document/html/typography.js';
import { defaultHouse } from '../../../pipeline/language/typography/house.js';

const set = (lang: string, ...children: ElementContent[]): string => {
  const tree: Root = { type: 'root', children };
  setTypography(tree, lang, defaultHouse);
  return toHtml(tree)
    .replaceAll('\u00a0', '~')
    .replaceAll('\u202f', '`')
    .replace(/&nbsp;|&#xA0;/g, '~');
};

describe('a title', () => {
  it.each([
    ['fr', 'Demain, les communs et la fin des livres', 'Demain, les~communs et~la~fin des~livres'],
    ['fr', 'Vers l’un ou l’autre', 'Vers l’un~ou~l’autre'],
    ['en', 'The Art of the Commons', 'The~Art of~the~Commons'],
    ['pl', 'Lalka i inne', 'Lalka i inne'],
  ])('%s: holds its short weak words to the next: %s', (lang, written, shown) => {
    expect(set(lang, h('h2', written))).toBe(`<h2>${shown}</h2>`);
    expect(set(lang, h('p', written))).toBe(`<p>${written}</p>`);
  });
});

describe('a passage', () => {
  it('is set whole, whatever elements it is made of', () => {
    expect(set('fr', h('p', 'mot', h('em', '?'), ' l', h('strong', "'eau")))).toBe(
      '<p>mot`<em>?</em> l<strong>’eau</strong></p>',
    );
  });

  it('ends where a block ends', () => {
    expect(set('fr', h('ul', [h('li', ['un "mot', h('ul', h('li', 'autre" mot'))])]))).toBe(
      '<ul><li>un "mot<ul><li>autre" mot</li></ul></li></ul>',
    );
    expect(set('fr', h('table', h('tr', [h('td', 'Quoi'), h('td', '?')])))).toBe(
      '<table><tr><td>Quoi</td><td>?</td></tr></table>',
    );
  });

  it('sees note calls, code and pictures, and leaves them alone', () => {
    const call = h('sup', h('a.noteref', { href: '#note-1', role: 'doc-noteref' }, '1'));
    expect(set('fr', h('p', 'mot', call, ' ?'))).toContain('</sup>`?');
    expect(set('fr', h('p', h('code', 'a ? b : "c"'), ' ?'))).toBe('<p><code>a ? b : "c"</code>`?</p>');
    expect(set('fr', h('pre', h('code', 'oui ?')))).toBe('<pre><code>oui ?</code></pre>');
    expect(set('fr', h('p', h('img', { src: 'a.png', alt: 'Oui ?' }), ' !'))).toContain('alt="Oui ?">`!');
    expect(set('fr', h('p', h('mark.missing', '[^a] ?')))).toBe('<p><mark class="missing">[^a] ?</mark></p>');
    expect(set('fr', h('p', h('mark', 'Oui ?')))).toBe('<p><mark>Oui`?</mark></p>');
  });

  it('is set in its own language', () => {
    expect(set('fr', h('p', 'Il dit ', h('i', { lang: 'en' }, 'Who\'s "there" ?'), ' ?'))).toBe(
      '<p>Il dit <i lang="en">Who’s “there” ?</i>`?</p>',
    );
    expect(set('fr', h('blockquote', { lang: 'de' }, h('p', '"Ja"')))).toBe(
      '<blockquote lang="de"><p>„Ja“</p></blockquote>',
    );
    expect(set('ja', h('p', '"はい" ?'))).toBe('<p>"はい" ?</p>');
  });
});

it('holds short words to the next in titles only', () => {
  expect(set('fr', h('h2', 'Retour à la ligne'))).toBe('<h2>Retour à~la~ligne</h2>');
  expect(set('fr', h('p', 'Retour à la ligne'))).toBe('<p>Retour à la ligne</p>');
});
