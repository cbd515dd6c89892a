import { expect, test } from 'vitest';
import { slugOf, titleOf } from '../../pipeline/new-book/slug-of.js';

test.each([
  ['Mon beau livre', 'mon-beau-livre'],
  ['L’Été à la mer : carnet', 'l-ete-a-la-mer-carnet'],
  ['Œuvre au noir', 'oeuvre-au-noir'],
  ['1984 – une relecture !', '1984-une-relecture'],
  ['Путь', 'путь'],
  ['本の道', '本の道'],
  ['?!', ''],
])('%s → %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a title is made of a name', () => {
  expect(titleOf('mon-beau_livre')).toBe('Mon beau livre');
});
