import type { Face } from '../../../theme/theme.js';
import { fontFile } from '../resources/fonts.js';

/** A face under the name and the weight that old reading systems can ask for. */
export interface PlainFace {
  readonly face: Face;
  readonly family: string;
  readonly weights: readonly ('normal' | 'bold')[];
}

/**
 * Faces without what came after CSS 2.1: of each family one normal and one bold face of each slope, those nearest to 400
 * and 700; and a family of its own for each face that is meant for some characters only, as `unicode-range` is not known.
 */
export const plainFaces = (faces: readonly Face[]): readonly PlainFace[] => {
  const names = distinctFamilies(faces);
  const kindOf = (face: Face): string => `${names.get(face)}/${face.style}`;
  return [...new Set(faces.map(kindOf))].flatMap((kind) => {
    const group = faces.filter((face) => kindOf(face) === kind);
    const normal = nearest(group, 400, ({ weight }) => weight < semiBold);
    const bold = nearest(group, 700, ({ weight, boldAs }) => Math.max(weight, boldAs ?? 0) >= semiBold);
    return group.flatMap((face): PlainFace[] => {
      const weights = [...(face === normal ? ['normal' as const] : []), ...(face === bold ? ['bold' as const] : [])];
      return weights.length > 0 ? [{ face, family: names.get(face) ?? face.family, weights }] : [];
    });
  });
};

/** From this weight on a face is bold. */
export const semiBold = 600;

const nearest = (faces: readonly Face[], weight: number, fits: (face: Face) => boolean): Face | undefined =>
  faces.filter(fits).toSorted((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight))[0];

const distinctFamilies = (faces: readonly Face[]): ReadonlyMap<Face, string> => {
  const names = new Map<Face, string>();
  const ranges = new Map<string, string[]>();
  for (const face of faces) {
    const { family, unicodeRange } = face;
    if (unicodeRange === undefined) {
      names.set(face, family);
      continue;
    }
    const known = ranges.get(family) ?? [];
    ranges.set(family, known);
    if (!known.includes(unicodeRange)) known.push(unicodeRange);
    names.set(face, `${family} ${known.indexOf(unicodeRange) + 1}`);
  }
  return names;
};

/** Families of the theme's style sheet, each with those that stand for it now. */
export const familiesOf = (faces: readonly PlainFace[]): ReadonlyMap<string, readonly string[]> => {
  const families = new Map<string, string[]>();
  for (const { face, family } of faces) {
    const known = families.get(face.family) ?? [];
    families.set(face.family, known.includes(family) ? known : [...known, family]);
  }
  return families;
};

/** The `@font-face` rules of these faces. */
export const plainFaceCss = (faces: readonly PlainFace[]): string =>
  faces
    .flatMap(({ face, family, weights }) =>
      weights.map(
        (weight) =>
          `@font-face {\n  font-family: "${family}";\n  font-weight: ${weight};\n  font-style: ${face.style};\n  src: url("${encodeURI(fontFile(face))}");\n}\n`,
      ),
    )
    .join('');
