import { expect, it } from 'vitest';
import { documentOf } from '../document-of.js';

it('warns of the point that is not the usual one, once, where it first stands', () => {
  const { problems, reasons } = documentOf('# T\n\nauteur⋅ices, lecteur⋅ices.\n\nauteur·ices et lecteur·ice.');
  expect(problems).toEqual(['texte.md:5:1 inclusive-points-mixed']);
  expect(reasons[0]).toContain('U+00B7');
});

it('says nothing of one point, of other languages, of code, nor where the house decides', () => {
  expect(documentOf('# T\n\nauteur⋅ices et `a·b`, :lang[col·lega]{lang=ca}').problems).toEqual([]);
  expect(documentOf('# T\n\ncol·lega, a⋅b', { lang: 'ca' }).problems).toEqual([]);
  expect(documentOf('# T\n\na⋅e, b·e', { typography: { inclusive: '⋅' } }).problems).toEqual([]);
});
