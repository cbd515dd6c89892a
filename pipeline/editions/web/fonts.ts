import { slug } from 'github-slugger';
import type { Face } from '../../theme/theme.js';
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
  return { css: fontFaceCss(faces, fileName, 'woff2'), files: faces.length > 0 ? [...files, notice] : [] };
};

const fileName = ({ family, weight, style }: Face): string =>
  `fonts/${slug(family)}-${weight}${style === 'italic' ? '-italic' : ''}.woff2`;

/** Every character that occurs in some texts, once, in code point order; those that control nothing visible are left out. */
export const charactersOf = (texts: Iterable<string>): string => {
  const seen = new Set<string>();
  for (const text of texts) for (const character of text) seen.add(character);
  return [...seen]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
};
