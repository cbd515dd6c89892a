import { describe, expect, it } from 'vitest';
import { rendered } from '../document-of.js';

describe('passages between two equals signs', () => {
  it.each([
    ['Un ==mot== ici.', '<p>Un <mark>mot</mark> ici.</p>'],
    [
      '==Un **mot**\nsur deux== lignes, ==un== et ==deux==.',
      '<p><mark>Un <strong>mot</strong>\nsur deux</mark> lignes, <mark>un</mark> et <mark>deux</mark>.</p>',
    ],
    ['« ==Un== », (==deux==).', '<p>« <mark>Un</mark> », (<mark>deux</mark>).</p>'],
  ])('are marked: %j', (markdown, expected) => {
    expect(rendered(markdown)).toBe(expected);
  });

  it.each(['x == y et a==b==c, y == z', '\\==non==, mais', 'rien ==== rien', '==ouvert et jamais fermé', '`==code==`'])(
    'are not what only looks like it: %j',
    (markdown) => {
      expect(rendered(markdown)).not.toContain('<mark');
    },
  );
});
