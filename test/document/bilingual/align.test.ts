import { expect, it } from 'vitest';
import { align, type Pair } from '../../../pipeline/document/bilingual/align.js';

/** Numbers pair at the cost of their difference; a hundred and more never does. */
const cost = (left: number, right: number): number =>
  Math.abs(left - right) >= 100 ? Number.POSITIVE_INFINITY : Math.abs(left - right);

const told = (pairs: readonly Pair<number>[]): string[] =>
  pairs.map(({ left, right }) => `${left ?? '·'}=${right ?? '·'}`);

it.each([
  ['what matches', [1, 5, 9], [1, 5, 9], ['1=1', '5=5', '9=9']],
  ['what nearly matches', [1, 5, 9], [2, 5, 8], ['1=2', '5=5', '9=8']],
  ['one that is missing on the right', [1, 5, 9], [1, 9], ['1=1', '5=·', '9=9']],
  ['one that is missing on the left', [1, 9], [1, 5, 9], ['1=1', '·=5', '9=9']],
  ['what can never be a pair', [1], [900], ['1=·', '·=900']],
  ['nothing on one side', [], [1, 2], ['·=1', '·=2']],
  ['nothing at all', [], [], []],
])('pairs %s', (_, left, right, pairs) => {
  expect(told(align(left, right, cost, 1.5))).toEqual(pairs);
});

it('crosses nothing: what changed places stands alone twice', () => {
  expect(told(align([10, 50, 90], [50, 10, 90], cost, 5))).toEqual(['10=·', '50=50', '·=10', '90=90']);
});
