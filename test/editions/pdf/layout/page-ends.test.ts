import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notesHeight, type PageNote } from '../../../../pipeline/editions/pdf/layout/note-room.js';
import {
  type Page,
  type PageAtom,
  type PageRoom,
  pageEnds,
} from '../../../../pipeline/editions/pdf/layout/page-ends.js';

const line = 19;
const room = (lines: number): PageRoom => ({
  height: lines * line,
  line,
  stride: lines * line + 6,
  breaksWord: () => false,
});

const note = (lines: number): PageNote => ({ height: lines * 14, lineHeight: 14, lines, even: true });

/** Atoms one under the other, each of one line unless told. */
const stack = (given: readonly (Partial<PageAtom> & { readonly lines?: number })[]): readonly PageAtom[] => {
  let top = 0;
  return given.map(({ lines = 1, ...rest }) => {
    const atom = {
      kind: 'block',
      top,
      bottom: top + lines * line,
      stick: false,
      lead: 0,
      trail: 0,
      penalty: 0,
      notes: [],
      ...rest,
    };
    top = atom.bottom;
    return atom;
  });
};

const lines = (count: number) => stack(Array.from({ length: count }, () => ({})));
const ends = (pages: readonly Page[]): readonly number[] => pages.map(({ to }) => to);
const heightOf = (atoms: readonly PageAtom[], { from, to, notes }: Page): number => {
  const [first, last] = [atoms[from], atoms[to - 1]];
  const text =
    first && last && to > from ? last.bottom - first.top + first.lead + (to < atoms.length ? last.trail : 0) : 0;
  return text + notesHeight(notes);
};

test('pages are filled to the last line', () => {
  expect(ends(pageEnds(lines(25), room(10)))).toEqual([10, 20, 25]);
});

test('a page ends earlier rather than leave a title at its foot', () => {
  const atoms = stack(Array.from({ length: 20 }, (_, index) => ({ stick: index === 10 })));
  expect(ends(pageEnds(atoms, room(10)))[0]).toBe(9);
});

test('the last page does not hold one line alone when the one before can give some', () => {
  expect(ends(pageEnds(lines(21), room(10)))[1]).toBeLessThan(20);
});

test('a note stands on the page of its call, and takes its room', () => {
  const atoms = stack(Array.from({ length: 12 }, (_, index) => ({ notes: index === 3 ? [note(4)] : [] })));
  const [first] = pageEnds(atoms, room(10));
  expect(first?.notes).toHaveLength(1);
  expect(first?.to).toBeLessThan(8);
});

test('a note too long for its page is cut, and goes on at the foot of the next', () => {
  const atoms = stack(Array.from({ length: 30 }, (_, index) => ({ notes: index === 8 ? [note(20)] : [] })));
  const pages = pageEnds(atoms, room(10));
  const pieces = pages.flatMap(({ notes }) => notes);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces[0]?.from).toBe(0);
  expect(pieces.at(-1)?.to).toBe(20);
  expect(pages.findIndex(({ notes }) => notes.length > 0)).toBe(pages.findIndex(({ to }) => to > 8));
});

test('a note that lacks one line is cut two lines before its end', () => {
  // The seventh line stays with the eighth, which has no room.
  const atoms = stack(
    Array.from({ length: 20 }, (_, index) => ({
      stick: index > 0 && index !== 6,
      notes: index === 5 ? [note(5)] : [],
    })),
  );
  const [first, second] = pageEnds(atoms, room(10));
  expect(first?.to).toBe(6);
  expect(first?.notes.map(({ from, to }) => [from, to])).toEqual([[0, 3]]);
  expect(second?.notes.map(({ from, to }) => [from, to])).toEqual([[3, 5]]);
});

test('what is left of a note after the last line gets a page', () => {
  const atoms = stack([{}, { notes: [note(40)] }]);
  const pages = pageEnds(atoms, room(10));
  expect(pages.at(-1)?.from).toBe(2);
  expect(pages.flatMap(({ notes }) => notes).at(-1)?.to).toBe(40);
});

test('a block higher than a page takes as many as it fills', () => {
  const pages = pageEnds(stack([{}, { lines: 25 }, {}]), room(10));
  expect(pages.map(({ overflow }) => overflow)).toEqual([0, 2, 0]);
});

test('what a page needs besides its lines is counted: repeated heads above, the padding of cut boxes below', () => {
  const atoms = stack(Array.from({ length: 20 }, () => ({ lead: 2 * line, trail: line })));
  for (const page of pageEnds(atoms, room(10))) expect(heightOf(atoms, page)).toBeLessThanOrEqual(10 * line);
});

test('a word broken over a page end is avoided where that costs little', () => {
  const atoms = stack(Array.from({ length: 20 }, () => ({ kind: 'line' })));
  const pages = pageEnds(atoms, { ...room(10), breaksWord: (atom) => atom === atoms[10] });
  expect(ends(pages)[0]).toBe(9);
});

const anyAtom = fc.record({
  lines: fc.integer({ min: 1, max: 6 }),
  stick: fc.boolean(),
  trail: fc.constantFrom(0, 9),
  lead: fc.constantFrom(0, 19),
  notes: fc.array(fc.integer({ min: 1, max: 30 }).map(note), { maxLength: 2 }),
});

test('whatever the text: every atom once, every line of every note once and in order, nothing beyond the foot', () => {
  fc.assert(
    fc.property(fc.array(anyAtom, { minLength: 1, maxLength: 60 }), (given) => {
      const atoms = stack(given);
      const pages = pageEnds(atoms, room(20));
      expect(pages[0]?.from).toBe(0);
      for (const [index, page] of pages.entries()) {
        if (index > 0) expect(page.from).toBe(pages[index - 1]?.to);
        if (page.to > page.from + 1) expect(heightOf(atoms, page)).toBeLessThanOrEqual(20 * line + 0.001);
      }
      expect(pages.at(-1)?.to).toBe(atoms.length);
      const pieces = pages.flatMap(({ notes }) => notes);
      const wanted = atoms.flatMap(({ notes }) => notes);
      expect([...new Set(pieces.map((piece) => piece.note))]).toEqual(wanted);
      for (const one of wanted) {
        const own = pieces.filter((piece) => piece.note === one);
        expect(own[0]?.from).toBe(0);
        expect(own.at(-1)?.to).toBe(one.lines);
        for (const [index, piece] of own.entries()) expect(piece.from).toBe(own[index - 1]?.to ?? 0);
      }
    }),
    { numRuns: 300 },
  );
});
