import type { CslDate } from './item.js';

const single = /^(-?\d{1,4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;
/** Months of EDTF that are seasons: 21 is spring. */
const spring = 21;

/** Reads a date of biblatex (ISO 8601-2, level 1): `1990`, `1990-05-12`, `1990/1992`, `1990~`, `2001-21`. */
export function readDate(written: string): CslDate {
  const circa = /[~?%]$/.test(written);
  const parts = written.replace(/[~?%]/g, '').split('/', 2).map(partsOf);
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0 || known.length < parts.length) return open(written, known[0]) ?? { literal: written };
  const [[, month] = []] = known;
  if (month !== undefined && month >= spring)
    return { 'date-parts': known.map((part) => part.slice(0, 1)), season: month - spring + 1 };
  return { 'date-parts': alike(known), ...(circa ? { circa } : {}) };
}

/** Both ends of a range as exact as the less exact one: citeproc refuses others. */
export function alike(parts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const length = Math.min(...parts.map((part) => part.length));
  return parts.map((part) => part.slice(0, length));
}

/** A range that is open at one end: the end that is known. */
const open = (written: string, known: readonly number[] | undefined): CslDate | undefined =>
  known && /^[^/]+\/(?:\.\.)?$|^(?:\.\.)?\/[^/]+$/.test(written) ? { 'date-parts': [known] } : undefined;

function partsOf(written: string): number[] | undefined {
  const match = single.exec(written.trim());
  return match?.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}
