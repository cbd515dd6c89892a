import { describe, expect, it } from 'vitest';
import { nearest } from '../../pipeline/diagnostics/nearest.js';

const keys = ['title', 'lang', 'license', 'contributors', 'cover', 'credits'];

describe('nearest', () => {
  it.each([
    ['licence', 'license'],
    ['LICENSE', 'license'],
    ['titel', 'title'],
    ['contributor', 'contributors'],
    ['credit', 'credits'],
    ['couver', 'cover'],
  ])('%s was meant to be %s', (written, meant) => {
    expect(nearest(written, keys)).toBe(meant);
  });

  it.each(['permalink', 'x', '', 'a'.repeat(100_000)])('nothing is near « %.20s »', (written) => {
    expect(nearest(written, keys)).toBeUndefined();
  });
});
