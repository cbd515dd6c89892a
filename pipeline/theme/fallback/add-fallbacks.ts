import type { Face, Theme } from '../theme.js';
import { type CreditedFamily, type FallbackFamily, fallbackFamilies } from './families.js';
import { type ReadFontPackage, readFace } from './read-face.js';
import { covers, unicodeRange } from './unicode-range.js';

/** The family by which themes' style sheets ask for fallback faces, whatever fonts they are. */
const familyName = 'Other Scripts';

/** A theme that draws all it can of a text, and what is left. */
export interface Drawable {
  readonly theme: Theme;
  /** Packages that would draw more, and what. */
  readonly absent: ReadonlyMap<string, readonly number[]>;
  /** Code points that no font of the theme nor of its fallbacks draws. */
  readonly missing: readonly number[];
}

/** Joiners and selectors inside emoji and Arabic words: they go with their neighbours. */
const joining = [0x200c, 0x200d, 0x20e3, 0xfe0e, 0xfe0f];

/**
 * Adds to a theme the fallback faces that draw what it lacks, those whose forms suit `lang` first. Only the slices
 * that are needed are read.
 */
export async function addFallbacks(
  theme: Theme,
  codePoints: Iterable<number>,
  lang: string,
  read: ReadFontPackage,
): Promise<Drawable> {
  const drawn = (codePoint: number) => theme.faces.some(({ coverage }) => coverage.has(codePoint));
  const draws = (family: FallbackFamily) => (codePoint: number) =>
    family.draws.test(String.fromCodePoint(codePoint)) && !drawn(codePoint);
  let left = [...codePoints].filter((codePoint) => isVisible(codePoint) && !drawn(codePoint));
  const faces: Face[] = [];
  const used: FallbackFamily[] = [];
  const absent = new Map<string, readonly number[]>();
  for (const family of suitedTo(lang)) {
    const asked = left.filter(draws(family));
    if (asked.length === 0) continue;
    const loaded = await loadFaces(family, asked, draws(family), read);
    if (!loaded) {
      absent.set(family.package, asked);
      left = left.filter((codePoint) => !asked.includes(codePoint));
      continue;
    }
    if (loaded.length === 0) continue;
    used.push(family);
    faces.push(...loaded);
    left = left.filter((codePoint) => !loaded.some(({ coverage }) => coverage.has(codePoint)));
  }
  return { theme: used.length === 0 ? theme : extended(theme, faces, used), absent, missing: left };
}

/** Whether a font must draw something for it: neither a space, nor a control, nor a sign for machines. */
const isVisible = (codePoint: number): boolean =>
  !/[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/u.test(String.fromCodePoint(codePoint));

const suitedTo = (lang: string): readonly FallbackFamily[] => {
  const asked = `${lang.toLowerCase()}-`;
  const suits = ({ languages = [] }: FallbackFamily) =>
    languages.some((each) => asked.startsWith(`${each}-`)) ? 0 : 1;
  return fallbackFamilies.toSorted((a, b) => suits(a) - suits(b));
};

const loadFaces = async (
  family: FallbackFamily,
  asked: readonly number[],
  draws: (codePoint: number) => boolean,
  read: ReadFontPackage,
): Promise<readonly Face[] | undefined> => {
  const index = await read(family.package, 'unicode.json');
  if (!index) return undefined;
  const faces: Face[] = [];
  for (const slice of family.whole === undefined ? slicesWith(asked, index) : [family.whole])
    for (const weight of family.weights) {
      const face = await loadFace(family, slice, weight, asked, draws, read);
      if (face) faces.push(face);
    }
  return faces;
};

/** The slices that `unicode.json` names (`arabic`, `[12]`) and that hold some of these code points, as files are named. */
const slicesWith = (asked: readonly number[], index: Uint8Array): readonly string[] => {
  const ranges = JSON.parse(new TextDecoder().decode(index)) as Readonly<Record<string, string>>;
  return Object.entries(ranges)
    .filter(([, range]) => asked.some((codePoint) => covers(range, codePoint)))
    .map(([slice]) => slice.replace(/^\[|\]$/g, ''));
};

const loadFace = async (
  family: FallbackFamily,
  slice: string,
  weight: number,
  asked: readonly number[],
  draws: (codePoint: number) => boolean,
  read: ReadFontPackage,
): Promise<Face | undefined> => {
  const face = await readFace(family.package, slice, weight, read);
  if (!face || !asked.some((codePoint) => face.coverage.has(codePoint))) return undefined;
  // All of its script, not what was asked alone: words that editions add are of the same language.
  const coverage = [...face.coverage].filter(draws);
  return {
    ...face,
    family: familyName,
    ...(family.weights.length === 1 && { boldAs: 700 }),
    coverage: new Set(coverage),
    unicodeRange: unicodeRange([...coverage, ...joining.filter((codePoint) => face.coverage.has(codePoint))]),
    editions: family.editions ?? ['epub', 'pdf', 'web'],
  };
};

/** The theme with more faces, and their families credited. */
export const extended = (theme: Theme, faces: readonly Face[], used: readonly CreditedFamily[]): Theme => ({
  ...theme,
  faces: [...theme.faces, ...faces],
  families: [
    ...theme.families,
    ...used.map(({ family, author, source }) => ({ family, author, source, license: 'OFL-1.1', standIns: [] })),
  ],
  fontNotice: `${used.map(({ family, copyright }) => `${family}: ${copyright}\n`).join('')}${theme.fontNotice}`,
});
