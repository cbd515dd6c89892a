const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();

/** Code points as a value of `unicode-range` (CSS Fonts 4, § 4.5): `U+41-43, U+1F986`. */
export const unicodeRange = (codePoints: Iterable<number>): string => {
  const ranges: { first: number; last: number }[] = [];
  for (const codePoint of [...new Set(codePoints)].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && codePoint === range.last + 1) range.last = codePoint;
    else ranges.push({ first: codePoint, last: codePoint });
  }
  return ranges.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
};

/** Whether a value of `unicode-range`, without wildcards, holds a code point. */
export const covers = (range: string, codePoint: number): boolean =>
  range.split(',').some((part) => {
    const [first = 0, last = first] = part
      .trim()
      .replace(/^U\+/i, '')
      .split('-')
      .map((bound) => Number.parseInt(bound, 16));
    return first <= codePoint && codePoint <= last;
  });
