/** What stands opposite what: both, or one alone. */
export interface Pair<T> {
  readonly left?: T;
  readonly right?: T;
}

const both = 0;
const rightAlone = 1;
const leftAlone = 2;

/**
 * Pairs two sequences without crossing, at the least cost (Gale and Church, 1993): something is left alone when that
 * costs less than a pair that does not match.
 *
 * @param cost Of pairing two; infinite where they cannot be.
 * @param alone Of leaving one alone.
 */
export function align<T>(
  left: readonly T[],
  right: readonly T[],
  cost: (left: T, right: T) => number,
  alone: number,
): readonly Pair<T>[] {
  const width = right.length + 1;
  const moves = new Uint8Array((left.length + 1) * width).fill(rightAlone, 1, width);
  let above = Float64Array.from({ length: width }, (_, column) => column * alone);
  for (const [index, one] of left.entries()) {
    const row = new Float64Array(width);
    row[0] = (index + 1) * alone;
    moves[(index + 1) * width] = leftAlone;
    for (const [column, other] of right.entries()) {
      const costs = [
        (above[column] ?? 0) + cost(one, other),
        (row[column] ?? 0) + alone,
        (above[column + 1] ?? 0) + alone,
      ];
      const least = Math.min(...costs);
      row[column + 1] = least;
      moves[(index + 1) * width + column + 1] = costs.indexOf(least);
    }
    above = row;
  }
  return followed(left, right, moves);
}

/** The pairs, from the end back to the beginning. */
function followed<T>(left: readonly T[], right: readonly T[], moves: Uint8Array): readonly Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let [row, column] = [left.length, right.length];
  while (row > 0 || column > 0) {
    const move = moves[row * (right.length + 1) + column] ?? both;
    const [one, other] = [left[row - 1], right[column - 1]];
    pairs.push({
      ...(move !== rightAlone && one !== undefined && { left: one }),
      ...(move !== leftAlone && other !== undefined && { right: other }),
    });
    if (move !== rightAlone) row--;
    if (move !== leftAlone) column--;
  }
  return pairs.reverse();
}
