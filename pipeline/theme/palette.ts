import { hash } from './cover/random.js';
import type { Palette, Theme } from './theme.js';

/** A collection's title as palettes know it: ASCII lower case (`Bandes dessinées` → `bandes dessinees`). */
export const foldTitle = (title: string): string =>
  title.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();

/** The colours of a collection: its own, or for one that the theme does not know, always the same one of the theme's. */
export const paletteOf = (collection: string | undefined, { palettes }: Theme): Palette => {
  if (!collection) return palettes.default;
  const known = palettes[foldTitle(collection)];
  if (known) return known;
  const all = [...new Set(Object.values(palettes))];
  return all[hash(foldTitle(collection)) % all.length] ?? palettes.default;
};
