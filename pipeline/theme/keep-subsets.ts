import type { SubsetFace } from './subset.js';
import type { Face } from './theme.js';

/** A face that was cut down: the characters that it was asked for, and what came of it. */
interface Made {
  readonly characters: ReadonlySet<string>;
  readonly font: Promise<Uint8Array>;
}

/** What any book in the Latin script may come to hold as it is written: basic Latin, Latin-1, œ and its like, punctuation. */
const usual = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
].flatMap(([from = 0, to = 0]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
);

/**
 * Cuts a face down anew only when a character is asked for that its last subset was not made for: a book that is being
 * written changes its letters at every word, and seldom its alphabet. Subsets hold what was asked for before, and
 * the usual characters.
 */
export const keepSubsets = (): ((subset: SubsetFace) => SubsetFace) => {
  const kept = new Map<string, Made>();
  return (subset) => (face, characters, format) => {
    const key = nameOf(face, format);
    const before = kept.get(key);
    const asked = [...characters];
    if (before && asked.every((character) => before.characters.has(character))) return before.font;
    const wider = new Set([...(before?.characters ?? usual), ...asked]);
    const font = subset(face, [...wider].sort().join(''), format);
    kept.set(key, { characters: wider, font });
    font.catch(() => kept.delete(key));
    return font;
  };
};

/** What tells one face from another, within one theme and its fallbacks. */
const nameOf = ({ family, weight, style, file, only, data }: Face, format: string): string =>
  [family, weight, style, file, only ?? '', data.length, format].join('\n');
