import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { setPageReferences } from '../../../../pipeline/editions/pdf/page/page-references.js';

const set = (lang: string, ...children: Root['children']): string => {
  const tree: Root = { type: 'root', children };
  setPageReferences(tree, lang);
  return toHtml(tree);
};

const link = h('a', { href: '#fin' }, 'la fin');
const number = '<span class="page-number" data-page-of="fin">000</span>';

test('a link to another place of the book is followed by its page, in the words of its language', () => {
  expect(set('fr', h('p', ['Voyez ', link, '.']))).toBe(
    `<p>Voyez <a href="#fin">la fin</a><span class="page-reference"> (p.\u00a0${number})</span>.</p>`,
  );
  expect(set('ja', h('p', [link]))).toContain(`<span class="page-reference"> (${number}頁)</span>`);
});

test('in brackets it follows a comma', () => {
  expect(set('fr', h('p', ['Plus loin (voyez ', link, ').']))).toContain(`, p.\u00a0${number}</span>).`);
  expect(set('fr', h('p', ['Ici (non), ', link]))).toContain(` (p.\u00a0${number})</span>`);
});

test('note calls, addresses, pictures and titles are left alone', () => {
  const call = h('a', { href: '#note-1', role: 'doc-noteref' }, '1');
  const address = h('a', { href: 'https://exemple.org/#fin' }, 'ailleurs');
  const picture = h('a', { href: '#fin' }, [h('img', { src: 'a.png', alt: 'a' })]);
  const html = set('fr', h('p', [call, address, picture]), h('h2', [link]));
  expect(html).not.toContain('page-reference');
});
