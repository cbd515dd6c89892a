import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { raiseOrdinals } from '../../../pipeline/document/html/ordinals.js';

const raised = (lang: string, ...children: (string | ElementContent)[]): string => {
  const tree: Root = { type: 'root', children: [h('p', children)] };
  raiseOrdinals(tree, lang);
  return toHtml(tree).replace(/^<p>|<\/p>$/g, '');
};

it.each([
  ['le 1er mai', 'le 1<sup>er</sup> mai'],
  ['la 1re fois, les 2es', 'la 1<sup>re</sup> fois, les 2<sup>es</sup>'],
  ['le 2nd et la 2nde', 'le 2<sup>nd</sup> et la 2<sup>nde</sup>'],
  ['François Ier', 'François I<sup>er</sup>'],
  ['au XXIe\u00a0siècle', 'au <span class="sc">XXI</span><sup>e</sup>\u00a0siècle'],
  [
    'du XVIe au XIXe siècle',
    'du <span class="sc">XVI</span><sup>e</sup> au <span class="sc">XIX</span><sup>e</sup> siècle',
  ],
  ['les Ve et VIe Républiques', 'les V<sup>e</sup> et VI<sup>e</sup> Républiques'],
  ['la Ve République', 'la V<sup>e</sup> République'],
  ['3er, 1e, 3D, 2e-3, v2e, Xer', '3er, 1e, 3D, 2e-3, v2e, Xer'],
  ['le mot Vie et les 4 mers', 'le mot Vie et les 4 mers'],
])('%s', (text, html) => {
  expect(raised('fr', text)).toBe(html);
});

it('keeps what the author raised, and sets the numeral of a century', () => {
  expect(raised('fr', 'au XX', h('sup', 'e'), '\u00a0siècle')).toBe(
    'au <span class="sc">XX</span><sup>e</sup>\u00a0siècle',
  );
  expect(raised('fr', 'la V', h('sup', 'e'), ' République')).toBe('la V<sup>e</sup> République');
});

it('leaves code and other languages alone', () => {
  expect(raised('fr', h('code', '1er'), h('em', { lang: 'en' }, '1re'))).toBe('<code>1er</code><em lang="en">1re</em>');
  expect(raised('en', '2nd')).toBe('2nd');
});
