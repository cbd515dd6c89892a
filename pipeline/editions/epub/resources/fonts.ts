import type { Face } from '../../../theme/theme.js';
import type { WriterInput } from '../../edition.js';
import type { Resource } from './resource.js';

/** The faces that are embedded, and their files ({@link fontFile}). */
export interface Fonts {
  readonly resources: readonly Resource[];
  readonly faces: readonly Face[];
}

/**
 * Embeds those of these faces that are for EPUB and draw at least one of the book's characters, cut down to these characters. They stay
 * TrueType or OpenType: WOFF2 would save little inside a zip, and old reading systems do not know it.
 */
export const embedFonts = async (
  offered: readonly Face[],
  characters: ReadonlySet<string>,
  subset: WriterInput['subset'],
): Promise<Fonts> => {
  const faces = offered.filter((face) => face.editions.includes('epub') && draws(face, characters));
  const text = [...characters].sort().join('');
  const resources = await Promise.all(
    faces.map(async (face, index) => ({
      id: `font-${index + 1}`,
      href: fontFile(face),
      mediaType: face.file.endsWith('.otf') ? 'font/otf' : 'font/ttf',
      content: await subset(face, text, 'sfnt'),
    })),
  );
  return { resources, faces };
};

/**
 * Every character that the content documents may ask of a face: those that stand in them, their capitals
 * (CSS may ask for those), printable ASCII, and what the style sheet writes by itself.
 */
export const charactersOf = (documents: readonly string[], css: string): ReadonlySet<string> => {
  const characters = new Set(Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)));
  for (const text of [...documents, css]) {
    for (const character of new Set(text)) {
      characters.add(character);
      for (const capital of character.toUpperCase()) characters.add(capital);
    }
  }
  for (const character of characters) if (/\p{Cc}|\p{Cs}/u.test(character)) characters.delete(character);
  return characters;
};

const draws = (face: Face, characters: ReadonlySet<string>): boolean => {
  for (const character of characters) if (face.coverage.has(character.codePointAt(0) ?? 0)) return true;
  return false;
};

/** Where the publication keeps a face. */
export const fontFile = ({ file }: Face): string => `fonts/${file}`;
