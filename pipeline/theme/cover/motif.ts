import type { Palette } from '../theme.js';
import type { Random } from './random.js';

/** Where a ground grows, in user units of the drawing; y goes down. */
export interface Plot {
  readonly width: number;
  /** Height of the horizon; a motif may rise a little above or begin a little below. */
  readonly top: number;
  readonly bottom: number;
  /** Light to dark. */
  readonly tones: Palette['tones'];
  /** 1 on a cover; more makes the drawing finer, for bands. */
  readonly density: number;
  readonly random: Random;
}

/** Draws a ground as SVG elements. Pure: all that varies comes from `plot.random`. */
export type Motif = (plot: Plot) => string;

/** One of the four tones, whatever the integer. */
export const tone = ({ tones }: Plot, index: number): string => tones[((index % 4) + 4) % 4] ?? tones[0];
