import { describe, expect, it } from 'vitest';
import { columnPages } from '../../../../pipeline/editions/pdf/layout/columns.js';

const items = (
  count: number,
  stick: readonly number[] = [],
  above: readonly number[] = [],
  continued: readonly number[] = [],
) =>
  Array.from({ length: count }, (_, at) => ({
    height: 10,
    above: above.includes(at) ? 10 : 0,
    stick: stick.includes(at),
    continued: continued.includes(at) ? 10 : 0,
  }));

describe('columns of an index', () => {
  it('fill a page before the next one, and are even on the last', () =>
    expect(columnPages(items(17), 30, 50)).toEqual([
      { start: 0, middle: 3, end: 6 },
      { start: 6, middle: 11, end: 16 },
      { start: 16, middle: 17, end: 17 },
    ]));
  it('divide what is left in two', () =>
    expect(columnPages(items(7), 100, 100)).toEqual([{ start: 0, middle: 4, end: 7 }]));
  it('never end with an entry that says nothing itself', () =>
    expect(columnPages(items(12, [4]), 50, 50)[0]).toEqual({ start: 0, middle: 4, end: 9 }));
  it('leave out the white above a letter at the top', () =>
    expect(columnPages(items(10, [], [0, 5]), 50, 50)).toEqual([{ start: 0, middle: 5, end: 10 }]));
  it('leave room for the head of an entry that goes on', () => {
    expect(columnPages(items(20, [], [], [5, 9]), 50, 50)[0]).toEqual({ start: 0, middle: 5, end: 9 });
    expect(columnPages(items(9, [], [], [4, 5, 6]), 100, 100)).toEqual([{ start: 0, middle: 5, end: 9 }]);
  });
  it('go on where an entry is higher than a column', () =>
    expect(columnPages([{ height: 90, above: 0, stick: true, continued: 0 }, ...items(1)], 50, 50)).toEqual([
      { start: 0, middle: 1, end: 2 },
    ]));
});
