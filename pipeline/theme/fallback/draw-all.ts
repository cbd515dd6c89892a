import type { Diagnostics, Place } from '../../diagnostics/diagnostics.js';
import type { UsedCharacters } from '../../document/used-characters.js';
import type { Theme } from '../theme.js';
import { addFallbacks, extended } from './add-fallbacks.js';
import { formulaFace, formulaFamily } from './formula-face.js';
import type { ReadFontPackage } from './read-face.js';

/** Characters that a message shows. */
const shown = 12;

/**
 * The theme with a face for formulas, if there are any, and fallback faces for all that a text shows; tells of what no
 * font draws, where it first stands: `glyph-missing`, `font-not-installed`.
 */
export async function drawAll(
  theme: Theme,
  { text, formulas }: UsedCharacters,
  lang: string,
  read: ReadFontPackage,
  diagnostics: Diagnostics,
): Promise<Theme> {
  const face = formulas.size > 0 ? await formulaFace(formulas.keys(), read) : undefined;
  // What the font of formulas lacks, another one may draw.
  const characters = new Map([...text, ...[...formulas].filter(([codePoint]) => !face?.coverage.has(codePoint))]);
  const drawable = await addFallbacks(theme, characters.keys(), lang, read);
  const tell = (codePoint: number | undefined, add: (place: Place) => void): void => {
    const place = codePoint === undefined ? undefined : characters.get(codePoint);
    if (place) add(place);
  };
  for (const codePoint of drawable.missing) {
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    tell(codePoint, (place) =>
      diagnostics.add('glyph-missing', { character: String.fromCodePoint(codePoint), code }, place),
    );
  }
  const isAbsent = formulas.size > 0 && !face;
  const absent = [...(isAbsent ? [[formulaFamily.package, [...formulas.keys()]] as const] : []), ...drawable.absent];
  for (const [name, codePoints] of absent) {
    const sample = codePoints.slice(0, shown).map((codePoint) => String.fromCodePoint(codePoint));
    const parameters = {
      package: name,
      count: codePoints.length,
      sample: `${sample.join(' ')}${codePoints.length > shown ? ' …' : ''}`,
    };
    tell(codePoints[0], (place) => diagnostics.add('font-not-installed', parameters, place));
  }
  return face ? extended(drawable.theme, [face], [formulaFamily]) : drawable.theme;
}
