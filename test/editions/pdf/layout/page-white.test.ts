import { describe, expect, it } from 'vitest';
import { type AtomRole, pageWhite } from '../../../../pipeline/editions/pdf/layout/page-white.js';

/** Atoms by their tops, on a grid of ten. */
const atoms = (...placed: readonly (readonly [number, AtomRole])[]) =>
  placed.map(([top, role]) => ({ top, lead: 0, role }));

const white = (placed: ReturnType<typeof atoms>, free: number, goesOn = true) => [
  ...pageWhite(placed, free, 10, goesOn),
];

describe('the white of a page', () => {
  it('puts paragraphs back on the grid, as far as there is room', () => {
    const page = atoms([0, 'text'], [20, 'apart'], [56, 'text'], [76, 'other'], [89, 'text']);
    expect(white(page, 30, false)).toEqual([
      [2, 4],
      [4, 7],
    ]);
    expect(white(page, 6, false)).toEqual([[2, 4]]);
  });

  it('keeps a title with its text: what brings the text back on the grid stands above the title', () => {
    const page = atoms([0, 'text'], [20, 'apart'], [30, 'title'], [42, 'subtitle'], [54, 'text'], [64, 'text']);
    expect(white(page, 30, false)).toEqual([[2, 6]]);
    expect(white(atoms([0, 'title'], [12, 'text'], [22, 'text']), 30, false)).toEqual([[1, 8]]);
  });

  it('makes a page full: a line above a title, then above what stands apart', () => {
    const page = atoms([0, 'title'], [20, 'apart'], [40, 'title'], [60, 'text']);
    expect(white(page, 10)).toEqual([[2, 10]]);
    expect(white(page, 20)).toEqual([
      [2, 10],
      [1, 10],
    ]);
    expect(white(page, 20, false)).toEqual([]);
  });

  it('leaves a page short that has too few places, or lacks too much', () => {
    expect(white(atoms([0, 'text'], [20, 'title'], [40, 'text']), 20)).toEqual([]);
    expect(white(atoms([0, 'text'], [20, 'text']), 10)).toEqual([]);
    expect(
      white(atoms([0, 'text'], ...[20, 30, 40, 50, 60].map((top): [number, AtomRole] => [top, 'title'])), 40),
    ).toEqual([]);
  });

  it('puts less than a line where no text follows', () => {
    expect(white(atoms([0, 'text'], [20, 'apart']), 6)).toEqual([[1, 6]]);
    expect(white(atoms([0, 'text'], [20, 'title'], [30, 'text'], [40, 'apart'], [45, 'other']), 16)).toEqual([
      [1, 10],
      [3, 6],
    ]);
    expect(white(atoms([0, 'text'], [20, 'apart'], [40, 'text']), 6)).toEqual([]);
  });
});
