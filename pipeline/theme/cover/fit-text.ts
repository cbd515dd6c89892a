import { breakLines, type Measure } from './break-lines.js';

/** The room that a text has on the cover, in user units. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Largest and smallest type size. */
  readonly largest: number;
  readonly smallest: number;
  /** Line height in ems. */
  readonly leading: number;
}

export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** A size up to 14 % smaller is taken when it breaks clearly better. */
const TOLERANCE = 0.86;
const STEP = 4;

const largestFit = (pieces: readonly string[], room: Room, measure: Measure): Fitted | undefined => {
  let biggest = 0;
  let best: (Fitted & { readonly quality: number }) | undefined;
  for (let size = room.largest; size >= Math.max(room.smallest, biggest * TOLERANCE); size -= STEP) {
    const broken = breakLines(pieces, room.width / size, measure);
    if (!broken || broken.lines.length * size * room.leading > room.height) continue;
    biggest ||= size;
    const quality = broken.cost + (1 - size / biggest) * 1.6;
    if (!best || quality < best.quality) best = { size, lines: broken.lines, quality };
  }
  return best && { size: best.size, lines: best.lines };
};

/** Cuts words that are wider than a line, with a hyphen: on a cover, cut is better than clipped. */
const cutWords = (pieces: readonly string[], max: number, measure: Measure): string[] =>
  pieces.flatMap((whole) => {
    const cut: string[] = [];
    let piece = '';
    for (const character of whole) {
      if (piece && measure.width(`${piece}${character}-`.replace(' ', '')) > max) {
        cut.push(`${piece}-`);
        piece = '';
      }
      piece += character;
    }
    return [...cut, piece];
  });

/**
 * Sets a text as large as its room allows, its lines evenly broken. When even the smallest size is too large, words
 * are cut, then the end of the text is replaced by an ellipsis.
 */
export const fitText = (pieces: readonly string[], room: Room, measure: Measure): Fitted => {
  const whole = largestFit(pieces, room, measure);
  if (whole) return whole;
  const size = room.smallest;
  const cut = cutWords(pieces, room.width / size, measure);
  const fitted = largestFit(cut, { ...room, largest: size }, measure);
  if (fitted) return fitted;
  const count = Math.max(1, Math.floor(room.height / (size * room.leading)));
  const lines = breakLines(cut, room.width / size, measure)?.lines ?? cut;
  return { size, lines: lines.slice(0, count).map((line, index) => (index === count - 1 ? shorten(line) : line)) };
};

const shorten = (line: string): string => `${line.replace(/[\s,;:]*\S*$/u, '')}…`;
