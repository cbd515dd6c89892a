import type { Theme } from './theme.js';

/**
 * The theme with those of its fallback families alone that draw something the others do not.
 *
 * @param characters Code points of a book's text.
 */
export const keepNeededFonts = (theme: Theme, characters: Iterable<number>): Theme => {
  const fallback = new Set(theme.families.flatMap((one) => (one.fallback ? [one.family] : [])));
  const drawn = drawnBy({ ...theme, faces: theme.faces.filter(({ family }) => !fallback.has(family)) });
  const missing = [...characters].filter((character) => !drawn.has(character));
  const needed = new Set(
    theme.faces.filter(({ coverage }) => missing.some((one) => coverage.has(one))).map(({ family }) => family),
  );
  const stays = ({ family }: { readonly family: string }): boolean => !fallback.has(family) || needed.has(family);
  return { ...theme, faces: theme.faces.filter(stays), families: theme.families.filter(stays) };
};

/** The code points that some face of a theme draws in print. */
export const drawnBy = ({ faces }: Theme): ReadonlySet<number> =>
  new Set(faces.filter(({ editions }) => editions.includes('pdf')).flatMap(({ coverage }) => [...coverage]));
