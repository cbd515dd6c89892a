import type { PdfFile } from '../../../pipeline/verification/pdf/pdf-file.js';
import type { PageMarks, Rectangle, TextLine } from './marks.js';

/** The grid of the default theme, in points. */
const line = 14.25;
const top = 51;
const lines = 34;
const foot = top + lines * line;
/** Notes are set in 8.2 points, the text in 9.2 at least. */
const largestNote = 8.9;

/** A place where a page is not as it should be. */
export interface PageFault {
  readonly page: number;
  readonly what: 'note away from its call' | 'lines overlap' | 'text below notes' | 'below the foot' | 'empty';
  readonly detail: string;
}

/**
 * Everything that is wrong with the pages of a book, from the rectangles of what they paint: notes that do not begin on
 * the page of their call, text that covers other text or stands below the notes, pages more than a quarter empty
 * though what follows would fit.
 */
export const pageFaults = (file: PdfFile, pages: readonly PageMarks[]): readonly PageFault[] => {
  const tops = noteTops(file);
  return [
    ...strayNotes(file),
    ...pages.flatMap(({ lines: printed, drawings }, page): PageFault[] => {
      const noteTop = tops.get(page);
      const body = printed.filter(({ baseline }) => baseline > top && baseline < foot + 8);
      return [
        ...overlaps(body).map((detail): PageFault => ({ page, what: 'lines overlap', detail })),
        ...body
          .filter(({ baseline, size }) => noteTop !== undefined && baseline > noteTop + 2 && size > largestNote)
          .filter(({ text }) => !/^\W*$/.test(text))
          .map(({ text }): PageFault => ({ page, what: 'text below notes', detail: text })),
        ...body
          .filter(({ baseline }) => baseline > foot)
          .map(({ text }): PageFault => ({ page, what: 'below the foot', detail: text })),
        ...emptiness(page, { lines: body, drawings }, noteTop, pages[page + 1]),
      ];
    }),
  ];
};

/** Where the highest note of each page begins. */
const noteTops = ({ destinations }: PdfFile): ReadonlyMap<number, number> => {
  const tops = new Map<number, number>();
  for (const [name, { page, y }] of destinations)
    if (/^note-\d+(--\d+)?$/.test(name)) tops.set(page, Math.min(y, tops.get(page) ?? y));
  return tops;
};

/** A note may only wait for the one before it to end, when that one fills the foot of the page. */
const strayNotes = ({ destinations }: PdfFile): PageFault[] =>
  [...destinations].flatMap(([name, { page }]): PageFault[] => {
    const number = /^note-(\d+)$/.exec(name)?.[1];
    const call = number === undefined ? undefined : destinations.get(`noteref-${number}`);
    if (!call || call.page === page) return [];
    const waits = [...destinations].some(([other, place]) => /^note-\d+--\d+$/.test(other) && place.page === page);
    return waits ? [] : [{ page: call.page, what: 'note away from its call', detail: `${name} on page ${page}` }];
  });

const overlaps = (printed: readonly TextLine[]): readonly string[] => {
  const found: string[] = [];
  const sorted = [...printed].sort((a, b) => a.baseline - b.baseline);
  sorted.forEach((one, index) => {
    for (const other of sorted.slice(index + 1)) {
      const apart = other.baseline - one.baseline;
      if (apart > 12) break;
      const beside = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      // A raised call, a fraction: on one line, or smaller than the text around.
      if (beside > 3 && apart > 1 && apart < 0.75 * Math.min(one.size, other.size))
        found.push(`${one.text} / ${other.text}`);
    }
  });
  return found;
};

/** Whether a page goes on with what the page before began: only then it has a running head. */
const goesOn = (page: PageMarks | undefined): boolean => page?.lines.some(({ baseline }) => baseline < top) ?? false;

/** Most rows of a table that is never cut: the second and the last stay with the one before. */
const wholeRows = 3;

/** White that a title has above it when it does not begin a page. */
const whiteAbove = 2 * line;

/** Height of a title and the small table under it that a page begins with, which go together; 0 when it begins otherwise. */
const smallTable = ({ drawings }: PageMarks, first: TextLine | undefined): number => {
  const rules = drawings.filter(({ top: from, bottom }) => bottom - from < 2).map(({ top: from }) => Math.round(from));
  const heights = [...new Set(rules)].filter((at) => at > top).sort((a, b) => a - b);
  const end = heights.findIndex((at, index) => (heights[index + 1] ?? foot) - at > 60);
  const near = (heights[0] ?? foot) - (first?.bottom ?? 0) < 60;
  return near && end >= 0 && end <= wholeRows ? (heights[end] ?? top) - top + whiteAbove : 0;
};

const emptiness = (
  page: number,
  { lines: body, drawings }: PageMarks,
  noteTop: number | undefined,
  next: PageMarks | undefined,
): PageFault[] => {
  if (!next || !goesOn(next)) return [];
  const limit = noteTop === undefined ? foot : noteTop - 12;
  const low = (marks: readonly Rectangle[]) => marks.map(({ bottom }) => bottom).filter((bottom) => bottom < limit + 3);
  const last = Math.max(top, ...low(body), ...low(drawings));
  const free = limit - last;
  if (free < (lines * line) / 4) return [];
  const first = next.lines.filter(({ baseline }) => baseline > top).toSorted((a, b) => a.top - b.top)[0];
  const drawn = next.drawings.filter((one) => one.top >= top - 2 && one.top < (first?.top ?? foot) + 4);
  const tall = Math.max(0, smallTable(next, first), ...drawn.map((one) => one.bottom - one.top));
  const detail = `${Math.round((100 * free) / (lines * line))} %, then ${first?.text.slice(0, 50) ?? 'no text'}, drawing ${Math.round(tall)}`;
  return tall > free ? [] : [{ page, what: 'empty', detail }];
};
