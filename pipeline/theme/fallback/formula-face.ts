import type { Face } from '../theme.js';
import type { CreditedFamily } from './families.js';
import { type ReadFontPackage, readFace } from './read-face.js';

/** The family by which themes' style sheets ask for the face of formulas. */
const familyName = 'Formulas';

/** The font of formulas: it has a `MATH` table (OpenType 1.9), without which fences and roots do not grow. */
export const formulaFamily: CreditedFamily = {
  family: 'STIX Two Math',
  author: 'The STIX Fonts Project Authors',
  copyright: 'Copyright 2001-2021 The STIX Fonts Project Authors (https://github.com/stipub/stixfonts)',
  source: 'https://github.com/stipub/stixfonts',
  package: '@fontsource/stix-two-math',
};

/** The face of formulas, for these code points; nothing when its package is not installed. */
export async function formulaFace(codePoints: Iterable<number>, read: ReadFontPackage): Promise<Face | undefined> {
  // Fontsource does not cut it: `latin` holds it all.
  const face = await readFace(formulaFamily.package, 'latin', 400, read);
  if (!face) return undefined;
  const characters = [...new Set([...codePoints].flatMap((codePoint) => [codePoint, italicOf(codePoint) ?? codePoint]))]
    .sort((a, b) => a - b)
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
  return {
    ...face,
    family: familyName,
    only: characters,
    editions: ['epub', 'pdf', 'web'],
  };
}

/**
 * The mathematical italic in which a letter that is an identifier by itself is shown (MathML Core, § 4.2, `math-auto`):
 * U+1D434 to U+1D467, U+1D6E2 to U+1D71B, and the italic h among the letterlike symbols.
 */
const italicOf = (codePoint: number): number | undefined => italics.get(codePoint);

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Other forms of Greek letters, which compatibility takes for the letters themselves, and their italics. */
const forms = [
  [0x3f4, 0x1d6f3],
  [0x3f5, 0x1d716],
  [0x3d1, 0x1d717],
  [0x3f0, 0x1d718],
  [0x3d5, 0x1d719],
  [0x3f1, 0x1d71a],
  [0x3d6, 0x1d71b],
] as const;

const italics: ReadonlyMap<number, number> = new Map([
  ...[...range(0x1d434, 0x1d467), ...range(0x1d6e2, 0x1d71b), 0x210e]
    .filter((italic) => !forms.some(([, other]) => other === italic))
    .map((italic) => [String.fromCodePoint(italic).normalize('NFKC').codePointAt(0) ?? italic, italic] as const),
  ...forms,
]);
