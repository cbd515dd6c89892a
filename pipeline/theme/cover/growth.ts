import type { Motif } from './motif.js';
import { motifs } from './motifs.js';
import { hash, type Random, randomFrom } from './random.js';

/** What a title decides of its book's look. */
export interface Growth {
  readonly motif: Motif;
  /** The sky: night for two books in five. */
  readonly night: boolean;
  /** Where the disc stands, from 0 (left) to 1. */
  readonly disc: number;
  /** Goes on from there: the rhythm of the motif. */
  readonly random: Random;
}

/** The title without what typography may change in it from one version of the program to the next. */
const plain = (title: string): string =>
  title
    .replace(/\s+/gu, ' ')
    .replace(/[’']/gu, "'")
    .replace(/ ?([«»;:!?]) ?/gu, '$1');

/** The same title always grows the same ground: on the cover, the part pages, the headpieces, in every edition. */
export const growthOf = (title: string): Growth => {
  const random = randomFrom(hash(plain(title)));
  for (let skipped = 0; skipped < 3; skipped++) random();
  const motif = motifs[Math.floor(random() * motifs.length)] ?? motifs[0];
  return { motif, night: random() < 0.4, disc: random(), random };
};
