/** What line breaking must know of a text. */
export interface Measure {
  /** Width in ems. */
  width(text: string): number;
  /** Whether a line should not end with this word (an article, a preposition). */
  isWeak(word: string): boolean;
}

export interface Lines {
  readonly lines: readonly string[];
  /** The less, the better: uneven lines, weak words and hyphens at line ends, a lone short last word. */
  readonly cost: number;
}

interface Break {
  readonly cost: number;
  readonly from: number;
}

const lastLineCost = (pieces: readonly string[], from: number, slack: number, filled: number): number =>
  slack * 0.25 + (pieces.length - from === 1 && pieces.length > 3 && filled < 0.3 ? 0.3 : 0);

const lineCost = (end: string, slack: number, measure: Measure): number =>
  slack * slack + (measure.isWeak(end) ? 0.3 : 0) + (end.endsWith('-') ? 0.15 : 0);

/**
 * Breaks a text, given in pieces, into lines no wider than `max` ems, at the least cost over the whole (the idea of
 * Knuth and Plass, for ragged lines). Undefined when one piece is wider than a line.
 */
export const breakLines = (pieces: readonly string[], max: number, measure: Measure): Lines | undefined => {
  const space = measure.width(' ');
  const words = pieces.map((piece) => piece.trimEnd());
  const best: (Break | undefined)[] = [{ cost: 0, from: -1 }];
  for (let to = 1; to <= words.length; to++) {
    const end = words[to - 1] ?? '';
    let length = 0;
    for (let from = to - 1; from >= 0; from--) {
      length += measure.width(words[from] ?? '') + (from < to - 1 && pieces[from]?.endsWith(' ') ? space : 0);
      if (length > max) break;
      const before = best[from];
      if (!before) continue;
      const slack = 1 - length / max;
      const line = to === words.length ? lastLineCost(words, from, slack, length / max) : lineCost(end, slack, measure);
      const cost = before.cost + 0.06 + line;
      const known = best[to];
      if (!known || cost < known.cost) best[to] = { cost, from };
    }
  }
  const last = best[words.length];
  return last && { lines: linesOf(pieces, best), cost: last.cost };
};

const linesOf = (pieces: readonly string[], best: readonly (Break | undefined)[]): string[] => {
  const lines: string[] = [];
  for (let to = pieces.length; to > 0; ) {
    const from = best[to]?.from ?? 0;
    lines.unshift(pieces.slice(from, to).join('').trimEnd());
    to = from;
  }
  return lines;
};
