import type { Element } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import type { PrintedBook } from '../book-page.js';

/** Signs of a part, about 160 pages of A5: for less, another page of the browser costs more than it saves. */
const partLength = 300_000;
/** Each is a process of the browser, and takes memory. */
const mostParts = 4;

/**
 * Divides a book into parts of about the same length, between two units, that are laid out and printed side by side. It
 * depends on the book alone: the same book gives the same file on every machine.
 */
export const divide = ({ page, units }: PrintedBook): readonly PrintedBook[] => {
  const lengths = page.units.map((unit) => lengthOf(unit));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.min(mostParts, Math.max(1, Math.round(total / partLength)));
  const ends = partEnds(lengths, total, count);
  return ends.map((end, index): PrintedBook => {
    const start = ends[index - 1] ?? 0;
    return { page: { ...page, units: page.units.slice(start, end) }, units: units.slice(start, end) };
  });
};

/** The index after the last unit of each part; parts are fewer than asked where units are too long. */
const partEnds = (lengths: readonly number[], total: number, count: number): readonly number[] => {
  const ends: number[] = [];
  let sum = 0;
  lengths.forEach((length, index) => {
    // A unit belongs to the part in which its middle is.
    const part = Math.floor(((sum + length / 2) / total) * count);
    if (part > ends.length && index > (ends.at(-1) ?? 0)) ends.push(index);
    sum += length;
  });
  return [...ends, lengths.length];
};

const lengthOf = (unit: Element): number => toText(unit).length;
