import { roman } from './roman.js';
import type { Unit } from './unit.js';

/** One side of a leaf, as it will be printed. */
export interface Sheet {
  /** How readers and viewers name it: `iv`, `57`; the cover and its back are `C1` and `C2`. */
  readonly label: string;
  /** What is printed at its foot; empty for a page without folio. */
  readonly folio: string;
  /** What is printed at its head. */
  readonly head: string;
}

/** Every page of the book in order, known before it is printed. */
export interface Plan {
  readonly sheets: readonly Sheet[];
  /** Unit id → index of its first sheet. */
  readonly starts: ReadonlyMap<string, number>;
  /** Units that have a blank page before them. */
  readonly blanks: ReadonlySet<string>;
}

/** How many pages each unit takes. */
export type PageCounts = ReadonlyMap<string, number>;

/** Chapters each begin on a recto unless they are shorter than this on average: too many versos would be blank. */
const shortChapter = 5;
/** Nor when they are so many that the blanks, one chapter in two, would fill more than a printer's sheet of 16 pages. */
const manyChapters = 32;

/** A head longer than this many signs does not fit on its line. */
const longestHead = 62;

/**
 * Numbers the book's pages: units on their side of the leaf with blanks where that takes one, roman folios before the
 * body, arabic ones from its first page. The back of a cover is blank.
 */
export const planSheets = (units: readonly Unit[], counts: PageCounts, bookTitle: string): Plan => {
  const sheets: Sheet[] = [];
  const starts = new Map<string, number>();
  const blanks = new Set<string>();
  const numbering = new Numbering();
  const rectos = chaptersOpenOnRecto(units, counts);
  for (const unit of units) {
    const bodyBegins = unit.matter === 'bodymatter' && !numbering.inBody;
    const recto = unit.recto === true || bodyBegins || (unit.recto === 'chapter' && rectos);
    if (recto && sheets.length % 2 === 1) {
      blanks.add(unit.id);
      sheets.push({ label: numbering.next(sheets.length === 1 ? 'cover' : 'here'), folio: '', head: '' });
    }
    starts.set(unit.id, sheets.length);
    for (let page = 0; page < (counts.get(unit.id) ?? 1); page += 1) {
      const label = numbering.next(unit.matter);
      const side = sheets.length % 2 === 0 ? (unit.head ?? '') : bookTitle;
      sheets.push({
        label,
        folio: unit.folios ? label : '',
        head: page === 0 || unit.head === undefined ? '' : shorten(side),
      });
    }
  }
  return { sheets, starts, blanks };
};

const chaptersOpenOnRecto = (units: readonly Unit[], counts: PageCounts): boolean => {
  const lengths = units.filter(({ recto }) => recto === 'chapter').map(({ id }) => counts.get(id) ?? 1);
  const pages = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.length <= manyChapters && pages >= shortChapter * lengths.length;
};

/** Cuts a running head between words. */
const shorten = (text: string): string => {
  if (text.length <= longestHead) return text;
  const cut = text.slice(0, longestHead);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestHead / 2)).replace(/[\s,;:.]+$/u, '')}…`;
};

/** The three series of page numbers of a book. */
class Numbering {
  #cover = 0;
  #front = 0;
  #body = 0;
  inBody = false;

  next(matter: Unit['matter'] | 'here'): string {
    if (matter === 'cover') {
      this.#cover += 1;
      return `C${this.#cover}`;
    }
    if (matter === 'bodymatter') this.inBody = true;
    // What follows the body goes on with its numbers.
    if (this.inBody) {
      this.#body += 1;
      return String(this.#body);
    }
    this.#front += 1;
    return roman(this.#front);
  }
}
