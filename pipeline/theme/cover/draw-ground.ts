import { paletteOf } from '../palette.js';
import type { Theme } from '../theme.js';
import { growthOf } from './growth.js';
import { n } from './svg.js';

export interface GroundInput {
  readonly title: string;
  readonly collection?: string | undefined;
  /** In user units; only their ratio changes the drawing. */
  readonly width: number;
  readonly height: number;
}

/** Motifs are drawn on this width, and scaled. */
const WIDTH = 1480;

/** Finer drawing in flatter bands: 1 on a part page, 2 at the foot of a title page, 3 on a headpiece. */
const densityOf = (ratio: number): number => Math.min(4, Math.max(1, Math.round(ratio / 2.4)));

/**
 * The ground that a title grows, alone, as a standalone SVG drawing: headpieces, part pages, the foot of title pages.
 * Transparent above the ground.
 */
export const drawGround = ({ title, collection, width, height }: GroundInput, theme: Theme): string => {
  const { tones } = paletteOf(collection, theme);
  const { motif, random } = growthOf(title);
  const bottom = (WIDTH * height) / width;
  const density = densityOf(width / height);
  const top = Math.min(40, bottom * 0.04);
  const ground = motif({ width: WIDTH, top, bottom, tones, density, random });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}">` +
    `<svg viewBox="0 0 ${WIDTH} ${n(bottom)}" width="${n(width)}" height="${n(height)}">${ground}</svg></svg>`
  );
};
