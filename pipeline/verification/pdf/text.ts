import type { Proof } from '../evidence.js';
import type { ExpectedSection } from '../expected.js';
import { words } from '../text.js';
import type { PdfFile } from './pdf-file.js';

/**
 * What a section's pages may hold besides its text: labels, folios and heads, numbers of lists and notes, repeated
 * table heads, the lettering of drawings. A text that was printed twice is far more.
 */
const allowance = (signs: number): number => 600 + signs * 0.3;

/**
 * Proves that every letter of the manuscript is there, in order, on the pages of its section. Letters, not words:
 * addresses and code are cut anywhere at the ends of lines.
 */
export const proveSections = (file: PdfFile, sections: readonly ExpectedSection[]): Proof => {
  const printed = file.destinations.has(endnotesPlace) ? withEndnotes(sections) : sections;
  const starts = startsOf(file, printed);
  const faults = printed.flatMap((section) => faultOf(file, section, starts) ?? []);
  const told = `${sections.length} sections, ${words(sections.map(({ text }) => text).join('\n')).length} words`;
  const where = 'the pages of each section';
  return faults.length === 0
    ? { fact: 'text', where, found: told, expected: told, holds: true }
    : { fact: 'text', where, found: faults.slice(0, 5).join(' | '), expected: told, holds: false };
};

/** Name of the place of a book's notes, when all of them stand at its end. */
const endnotesPlace = 'press--notes';

/** The sections without their notes, then all notes together. */
const withEndnotes = (sections: readonly ExpectedSection[]): readonly ExpectedSection[] => [
  ...sections.map(({ id, text, notes }) => ({ id, text: text.slice(0, text.length - notes.length), notes: '' })),
  { id: endnotesPlace, text: sections.map(({ notes }) => notes).join('\n'), notes: '' },
];

const faultOf = (file: PdfFile, { id, text }: ExpectedSection, starts: readonly number[]): string | undefined => {
  const first = file.destinations.get(id)?.page;
  if (first === undefined) return `${id}: no page`;
  const wanted = signs(text);
  const end = starts.find((start) => start > first) ?? file.pages.length;
  const found = signs(textOfPages(file, first, end));
  if (isRightToLeft(wanted)) return missingSigns(found, wanted) <= lostSigns ? undefined : `${id}: signs are missing`;
  // Notes at the end of a chapter are in order as they stand: the longest of them go on over the page.
  const plain = signs(plainText(file, first, end));
  const missing = firstMissing(wanted, plain) === undefined ? undefined : firstMissing(wanted, found);
  if (missing !== undefined) return `${id}: “${wanted.slice(Math.max(0, missing - 30), missing + 10)}”`;
  const surplus = found.length - wanted.length;
  return surplus > allowance(wanted.length) ? `${id}: ${surplus} signs too many` : undefined;
};

/** Name of a note's place, or of the place where it goes on (`note-3--2`). */
const notePlace = /^note-\d+(--\d+)?$/;

const plainText = ({ lines }: PdfFile, first: number, end: number): string =>
  lines
    .slice(first, end)
    .flatMap((page) => page.map(({ text }) => text))
    .join('\n');

/** The text of some pages, then that of the notes at their feet: from the highest note of each page downwards. */
const textOfPages = ({ lines, destinations }: PdfFile, first: number, end: number): string => {
  const noteTops = new Map<number, number>();
  for (const [name, { page, y }] of destinations)
    if (notePlace.test(name)) noteTops.set(page, Math.min(y, noteTops.get(page) ?? y));
  const pages = lines.slice(first, end).map((page, index) => ({ page, top: noteTops.get(first + index) }));
  const body = pages.flatMap(({ page, top }) => page.filter(({ y }) => top === undefined || y < top));
  const notes = pages.flatMap(({ page, top }) => page.filter(({ y }) => top !== undefined && y >= top));
  return [...body, ...notes].map(({ text }) => text).join('\n');
};

/** Pages on which a section begins: those of the manuscript, and by the outline those that the pipeline made. */
const startsOf = ({ destinations, outline }: PdfFile, sections: readonly ExpectedSection[]): readonly number[] =>
  [...sections.map(({ id }) => destinations.get(id)?.page ?? -1), ...outline.map(({ page }) => page)].sort(
    (a, b) => a - b,
  );

/** Letters of these scripts join and change places: what is painted is not what was written, sign for sign. */
const joined =
  /[\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gujarati}\p{sc=Gurmukhi}\p{sc=Kannada}\p{sc=Khmer}\p{sc=Lao}\p{sc=Malayalam}\p{sc=Myanmar}\p{sc=Oriya}\p{sc=Sinhala}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Thai}\p{sc=Tibetan}]/gu;

/** Stands for U+FFFD, a sign that no font draws: the build warned of it (`glyph-missing`), and it may be any one sign. */
const undrawn = 'ꙮ';

const signs = (text: string): string => words(text.replaceAll('\uFFFD', undrawn)).join('').replace(joined, '');

/** So many signs in a row are not found by chance. */
const anchorLength = 24;
/** Farthest that signs are looked for: lettering of drawings, repeated heads, other notes stand between. */
const reach = 6000;
/** Most signs that may come in another order: a formula is painted from its middle. */
const disorder = 150;

/**
 * Index of the first sign that is not where it should be; nothing when all are there in order. Signs that are not the
 * section's may stand between; where the order is lost, it must come back soon and nothing be missing until then.
 */
const firstMissing = (wanted: string, found: string): number | undefined => {
  let index = 0;
  let place = 0;
  while (index < wanted.length) {
    if (wanted[index] === found[place] || found[place] === undrawn) {
      index += 1;
      place += 1;
      continue;
    }
    const next = nextAnchor(wanted, index, found.slice(place, place + reach));
    const passed = found.slice(place, place + (next?.place ?? reach));
    if (!holds(passed, wanted.slice(index, next?.index))) return index;
    if (!next) return undefined;
    index = next.index;
    place += next.place;
  }
  return undefined;
};

/** The nearest place where signs come in order again with none lost before it; nothing when they do not until the end. */
const nextAnchor = (wanted: string, from: number, ahead: string): { index: number; place: number } | undefined => {
  const last = Math.min(from + disorder, wanted.length - anchorLength);
  let nearest: { index: number; place: number } | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (let index = from; index <= last && index - from < distance; index += 1) {
    const place = ahead.indexOf(wanted.slice(index, index + anchorLength));
    if (place < 0 || place + index - from >= distance) continue;
    // A running head may repeat words that are still to come: what was passed over must stand before them.
    if (!holds(ahead.slice(0, place), wanted.slice(from, index))) continue;
    nearest = { index, place };
    distance = place + index - from;
  }
  return nearest;
};

/** Whether all these signs are in a text, in whatever order. */
const holds = (text: string, signs: string): boolean => missingSigns(text, signs) === 0;

/** How many of these signs are not in a text, in whatever order. */
const missingSigns = (text: string, signs: string): number => {
  const count = new Map<string, number>();
  for (const sign of text) count.set(sign, (count.get(sign) ?? 0) + 1);
  for (const sign of signs) count.set(sign, (count.get(sign) ?? 0) - 1);
  const missing = [...count.values()].reduce((sum, left) => sum + Math.max(0, -left), 0);
  return Math.max(0, missing - Math.max(0, count.get(undrawn) ?? 0));
};

/** Whether some words stand on one line, in whatever order their signs are read when they go from right to left. */
export const isOnALine = (lines: readonly string[], text: string): boolean =>
  lines.some(
    (line) =>
      line.toLowerCase().includes(text.toLowerCase()) || (isRightToLeft(text) && holds(signs(line), signs(text))),
  );

/** Signs of a section that a reader of PDF may lose where they join: it was one of seven thousand words at most. */
const lostSigns = 3;

/** Readers of PDF do not agree on the order of right-to-left signs: only their number can be compared. */
const isRightToLeft = (text: string): boolean =>
  (text.match(/[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]/gu)?.length ?? 0) > text.length / 4;
