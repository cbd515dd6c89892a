/** Space between two columns, in lines. */
export const columnGap = 1.25;

/** An entry in a column. Heights in px. */
export interface ColumnItem {
  readonly height: number;
  /** White above it, which goes at the top of a column. */
  readonly above: number;
  /** Stays with the next one: an entry that says nothing itself, with those under it. */
  readonly stick: boolean;
  /** The line above it, at the head of a column, that says what it goes on from; 0 of an entry that begins. */
  readonly continued: number;
}

/** The items of one page, by their indexes: those of the first column up to `middle`, of the second one up to `end`. */
export interface ColumnPage {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/**
 * Cuts items into pages of two columns: full ones, then a last one whose columns are as even as can be.
 *
 * @param first Height of the columns of the first page, in px.
 * @param height Height of those of the others.
 */
export const columnPages = (items: readonly ColumnItem[], first: number, height: number): readonly ColumnPage[] => {
  const pages: ColumnPage[] = [];
  let start = 0;
  while (start < items.length) {
    const room = pages.length === 0 ? first : height;
    const middle = columnEnd(items, start, room);
    const end = columnEnd(items, middle, room);
    pages.push(
      end === items.length ? { start, middle: evenMiddle(items, start, middle), end } : { start, middle, end },
    );
    start = end;
  }
  return pages;
};

/** Where a column ends that begins with an item: at least one fits, and none that must stay with the next ends it. */
const columnEnd = (items: readonly ColumnItem[], start: number, room: number): number => {
  let end = start;
  for (let height = items[start]?.continued ?? 0; end < items.length; end += 1) {
    const item = items[end];
    height += (item?.height ?? 0) + (end === start ? 0 : (item?.above ?? 0));
    if (height > room + 0.5) break;
  }
  if (end === items.length) return end;
  let last = end;
  while (last > start + 1 && items[last - 1]?.stick) last -= 1;
  return Math.max(last, start + 1);
};

/** The earliest middle that leaves the second column no higher than the first. */
const evenMiddle = (items: readonly ColumnItem[], start: number, latest: number): number => {
  for (let middle = start + 1; middle < latest; middle += 1) {
    if (items[middle - 1]?.stick) continue;
    if (heightOf(items, start, middle) >= heightOf(items, middle, items.length)) return middle;
  }
  return latest;
};

const heightOf = (items: readonly ColumnItem[], from: number, to: number): number =>
  items
    .slice(from, to)
    .reduce((sum, { height, above, continued }, index) => sum + height + (index === 0 ? continued : above), 0);
