import { slug } from 'github-slugger';
import type { Face, StandIn, Theme } from '../../theme/theme.js';
import type { EditionFile, WriterInput } from '../edition.js';
import { fontFaceCss } from '../font-faces.js';

/** Faces as the style sheet declares them, and their files. */
export interface WebFonts {
  /** `@font-face` rules, for a style sheet beside the `fonts` folder. */
  readonly css: string;
  readonly files: readonly EditionFile[];
}

/** The theme's faces cut down to the characters of a text; a face that draws none of them is left out. */
export const webFonts = async (
  { theme, subset }: Pick<WriterInput, 'theme' | 'subset'>,
  characters: string,
): Promise<WebFonts> => {
  const codePoints = [...characters].map((character) => character.codePointAt(0) ?? 0);
  const faces = theme.faces.filter(
    ({ editions, coverage }) => editions.includes('web') && codePoints.some((codePoint) => coverage.has(codePoint)),
  );
  const files = await Promise.all(
    faces.map(async (face) => ({
      path: fileName(face),
      mediaType: 'font/woff2',
      content: await subset(face, characters, 'woff2'),
    })),
  );
  const notice = { path: 'fonts/OFL.txt', mediaType: 'text/plain', content: theme.fontNotice };
  const css = `${standInCss(theme, faces)}${fontFaceCss(faces, fileName, 'woff2')}`;
  return { css, files: faces.length > 0 ? [...files, notice] : [] };
};

/**
 * Faces named after a family (`Source Serif 4 stand-in 1`…), which style sheets ask for after it: fonts of the device at
 * the size that takes as much room, so that lines do not move when the family's files arrive.
 */
const standInCss = ({ families }: Theme, faces: readonly Face[]): string =>
  families
    .filter(({ family }) => faces.some((face) => face.family === family))
    .flatMap(({ family, standIns }) =>
      standIns.flatMap((standIn, index) => standInRules(`${family} stand-in ${index + 1}`, standIn)),
    )
    .join('');

const standInRules = (name: string, { fonts, size, italic, bold }: StandIn): readonly string[] => {
  const rule = (style: string, suffix: string, adjusted: number): string => {
    const locals = fonts.map((font) => `local("${font}${suffix}")`).join(', ');
    return `@font-face {\n  font-family: "${name}";\n${style}  src: ${locals};\n  size-adjust: ${adjusted}%;\n}\n`;
  };
  return [
    rule('', '', size),
    ...(italic ? [rule('  font-style: italic;\n', ' Italic', italic)] : []),
    ...(bold ? [rule('  font-weight: 600 700;\n', ' Bold', bold)] : []),
  ];
};

const fileName = ({ family, weight, style, file, unicodeRange }: Face): string =>
  unicodeRange
    ? `fonts/${file.replace(/\.\w+$/, '')}.woff2`
    : `fonts/${slug(family)}-${weight}${style === 'italic' ? '-italic' : ''}.woff2`;

/** Every character that occurs in some texts, once, in code point order; those that control nothing visible are left out. */
export const charactersOf = (texts: Iterable<string>): string => {
  const seen = new Set<string>();
  for (const text of texts) for (const character of text) seen.add(character);
  return [...seen]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
};
