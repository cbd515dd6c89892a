import type { Proof } from '../evidence.js';
import type { ExpectedSection } from '../expected.js';
import { words } from '../text.js';
import type { PdfFile } from './pdf-file.js';

/** Text of a whole PDF, page after page. */
export const pdfText = ({ texts }: PdfFile): string => texts.join('\n');

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
  const starts = startsOf(file, sections);
  const faults = sections.flatMap((section) => faultOf(file, section, starts) ?? []);
  const told = `${sections.length} sections, ${words(sections.map(({ text }) => text).join('\n')).length} words`;
  const where = 'the pages of each section';
  return faults.length === 0
    ? { fact: 'text', where, found: told, expected: told, holds: true }
    : { fact: 'text', where, found: faults.slice(0, 5).join(' | '), expected: told, holds: false };
};

const faultOf = (
  { texts, destinations }: PdfFile,
  { id, text }: ExpectedSection,
  starts: readonly number[],
): string | undefined => {
  const first = destinations.get(id);
  if (first === undefined) return `${id}: no page`;
  const wanted = signs(text);
  const end = starts.find((start) => start > first);
  const found = signs(texts.slice(first, end).join('\n'));
  if (isRightToLeft(wanted)) return sameSigns(wanted, found) ? undefined : `${id}: signs are missing`;
  const missing = firstMissing(wanted, found);
  if (missing !== undefined) return `${id}: “${wanted.slice(Math.max(0, missing - 30), missing + 10).join('')}”`;
  const surplus = found.length - wanted.length;
  return surplus > allowance(wanted.length) ? `${id}: ${surplus} signs too many` : undefined;
};

/** Pages on which a section begins: those of the manuscript, and by the outline those that the pipeline made. */
const startsOf = ({ destinations, outline }: PdfFile, sections: readonly ExpectedSection[]): readonly number[] =>
  [...sections.map(({ id }) => destinations.get(id) ?? -1), ...outline.map(({ page }) => page)].sort((a, b) => a - b);

const signs = (text: string): readonly string[] => [...words(text).join('')];

/** Index of the first sign that does not come after those before it; nothing when all come in order. */
const firstMissing = (wanted: readonly string[], found: readonly string[]): number | undefined => {
  let place = 0;
  for (const [index, sign] of wanted.entries()) {
    while (place < found.length && found[place] !== sign) place += 1;
    if (place === found.length) return index;
    place += 1;
  }
  return undefined;
};

/** Readers of PDF do not agree on the order of right-to-left signs: only their number can be compared. */
const isRightToLeft = (signs: readonly string[]): boolean =>
  signs.filter((sign) => /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]/u.test(sign)).length >
  signs.length / 4;

const sameSigns = (wanted: readonly string[], found: readonly string[]): boolean => {
  const count = new Map<string, number>();
  for (const sign of found) count.set(sign, (count.get(sign) ?? 0) + 1);
  return wanted.every((sign) => {
    const left = (count.get(sign) ?? 0) - 1;
    count.set(sign, left);
    return left >= 0;
  });
};
