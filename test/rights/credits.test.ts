import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditFor } from '../../pipeline/rights/credits.js';
import { asPattern, matchesGlob } from '../../pipeline/rights/glob.js';
import { parseLicense } from '../../pipeline/rights/parse-license.js';

const license = parseLicense('CC-BY-4.0') ?? expect.fail();
const credits = ['images/*.jpg', 'images/canard.jpg', '**'].map((pattern) => ({
  pattern,
  attribution: { author: `author of ${pattern}`, license },
}));

describe('creditFor', () => {
  it.each([
    ['images/canard.jpg', 'author of images/canard.jpg'],
    ['images/oie.jpg', 'author of images/*.jpg'],
    ['images/basse-cour/oie.jpg', 'author of **'],
  ])('credits %s to the %s', (path, author) => {
    expect(creditFor(credits, path)?.attribution.author).toBe(author);
  });

  it('credits nobody when no pattern fits', () => {
    expect(creditFor(credits.slice(0, 2), 'canard.jpg')).toBeUndefined();
  });
});

describe('matchesGlob', () => {
  it.each([
    ['images/*', 'images/a.png', true],
    ['images/*', 'images/a/b.png', false],
    ['images/**', 'images/a/b.png', true],
    ['**/*.png', 'b.png', true],
    ['**/*.png', 'a/b/c.png', true],
    ['a/**/z', 'a/z', true],
    ['a/**/z', 'a/b/c/z', true],
    ['photo-??.jpg', 'photo-07.jpg', true],
    ['photo-?.jpg', 'photo-07.jpg', false],
    ['a.png', 'axpng', false],
    ['[ab].png', 'a.png', false],
    ['*é*', 'été.png', true],
    ['?', '🦆', true],
    ['a\\*.png', 'a*.png', true],
    ['a\\*.png', 'ab.png', false],
  ])('%s, %s: %s', (pattern, path, expected) => {
    expect(matchesGlob(pattern, path)).toBe(expected);
  });

  it('takes a path for a pattern of itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (path) => matchesGlob(asPattern(path), path)));
  });

  it('answers hostile patterns, for which a naive matcher would take years', () => {
    expect(matchesGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(4000))).toBe(false);
    expect(matchesGlob(`${'**/a/'.repeat(100)}b`, 'a/'.repeat(1000))).toBe(false);
  });
});
