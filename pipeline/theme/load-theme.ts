import { coverageOf } from './coverage-of.js';
import { type FindTheme, openTheme, type ThemeFolder } from './open-theme.js';
import { foldTitle } from './palette.js';
import type { Face, Lettering, Palette, Theme } from './theme.js';
import { ThemeError } from './theme-error.js';
import type { ThemeFile } from './theme-file.js';

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

const loadFaces = (file: ThemeFile, folder: ThemeFolder): Promise<Face[]> =>
  Promise.all(
    file.fonts.flatMap((font) =>
      font.faces.map(async (face): Promise<Face> => {
        const data = await folder.read(`fonts/${face.file}`);
        return {
          family: font.family,
          weight: face.weight,
          style: face.style,
          file: face.file,
          data,
          license: font.license,
          ...(font.renamed && { renamed: font.renamed }),
          coverage: coverageOf(data),
          editions: face.editions ?? font.editions,
        };
      }),
    ),
  );

const letteringOf = (name: string, file: ThemeFile, faces: readonly Face[]): Lettering => {
  const find = (use: keyof Lettering): Face => {
    const { family, weight, style } = file.cover[use];
    const face = faces.find((one) => one.family === family && one.weight === weight && one.style === style);
    if (face) return face;
    const asked = `${family} ${weight} ${style}`;
    const reason = { fr: `aucun caractère du thème n’est \`${asked}\``, en: `no face of the theme is \`${asked}\`` };
    throw new ThemeError(name, [{ where: `theme.yaml cover.${use}`, reason }]);
  };
  return { title: find('title'), subtitle: find('subtitle'), author: find('author'), foot: find('foot') };
};

const palettesOf = (name: string, file: ThemeFile): Theme['palettes'] => {
  const standard = file.palettes[file.default];
  if (!standard) {
    const reason = {
      fr: `aucune palette ne s’appelle \`${file.default}\``,
      en: `no palette is called \`${file.default}\``,
    };
    throw new ThemeError(name, [{ where: 'theme.yaml default', reason }]);
  }
  const palettes: Record<string, Palette> = {};
  for (const { collections, ...palette } of Object.values(file.palettes))
    for (const collection of collections) palettes[foldTitle(collection)] = palette;
  const { collections: _, ...defaultPalette } = standard;
  return { ...palettes, default: palettes[foldTitle(standard.collections[0] ?? '')] ?? defaultPalette };
};

/**
 * Reads the theme of a folder: `theme.yaml`, and the style sheets, fonts and drawings that it names.
 * @param find Where the theme that it extends is found, if it extends one.
 * @throws {ThemeError} when something of it is missing or wrong.
 */
export const loadTheme = async (name: string, own: ThemeFolder, find: FindTheme): Promise<Theme> => {
  const { file, folder, sheets } = await openTheme(name, own, find);
  const faces = await loadFaces(file, folder);
  const read = async (path: string): Promise<string> => text(await folder.read(path));
  const css = async (edition: keyof typeof sheets): Promise<string> =>
    (await Promise.all(sheets[edition].map(async (sheet) => text(await sheet.folder.read(sheet.path))))).join('\n');
  return {
    name,
    css: {
      epub: await css('epub'),
      pdf: await css('pdf'),
      web: await css('web'),
      site: await css('site'),
    },
    faces,
    families: file.fonts.map(({ family, author, source, license, standIns }) => ({
      family,
      standIns: standIns ?? [],
      author,
      license,
      ...(source && { source }),
    })),
    fontNotice: await read(file.fontNotice),
    lettering: letteringOf(name, file, faces),
    palettes: palettesOf(name, file),
    ornaments: Object.fromEntries(
      await Promise.all(
        Object.entries(file.ornaments).map(async ([key, path]) => [key, (await read(path)).trim()] as const),
      ),
    ),
  };
};
