import { h } from 'hastscript';
import { expect, test } from 'vitest';
import type { PrintedBook } from '../../../../pipeline/editions/pdf/book-page.js';
import { divide } from '../../../../pipeline/editions/pdf/parts/divide.js';
import type { Unit } from '../../../../pipeline/editions/pdf/sheets/unit.js';

/** A book of units with so many thousand signs. */
const bookOf = (...thousands: readonly number[]): PrintedBook => {
  const units = thousands.map(
    (_, index): Unit => ({ id: `u${index}`, matter: 'bodymatter', recto: false, folios: true }),
  );
  const elements = thousands.map((length, index) => h('section', { id: `u${index}` }, 'a'.repeat(length * 1000)));
  return { page: { units: elements } as unknown as PrintedBook['page'], units };
};
const partsOf = (book: PrintedBook): readonly (readonly string[])[] =>
  divide(book).map(({ units, page }) => {
    expect(page.units.map(({ properties }) => properties['id'])).toEqual(units.map(({ id }) => id));
    return units.map(({ id }) => id);
  });

test('a short book is one part', () => {
  expect(partsOf(bookOf(10, 100, 100, 100))).toEqual([['u0', 'u1', 'u2', 'u3']]);
});

test('a long one has parts of about the same length, four at most, with every unit once and in order', () => {
  expect(partsOf(bookOf(10, 200, 200, 200))).toEqual([
    ['u0', 'u1'],
    ['u2', 'u3'],
  ]);
  const parts = partsOf(bookOf(...Array.from({ length: 40 }, () => 100)));
  expect(parts.map(({ length }) => length)).toEqual([10, 10, 10, 10]);
  expect(parts.flat()).toEqual(Array.from({ length: 40 }, (_, index) => `u${index}`));
});

test('a unit is never divided, however long', () => {
  expect(partsOf(bookOf(1, 3000, 1))).toEqual([['u0'], ['u1'], ['u2']]);
  expect(partsOf(bookOf(3000))).toEqual([['u0']]);
});
