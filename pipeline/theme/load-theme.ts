import { Blob, Face as FontFace } from 'harfbuzzjs';
import { parse } from 'yaml';
import { z } from 'zod';
import { foldTitle } from './palette.js';
import type { Face, Lettering, Palette, Theme } from './theme.js';
import { ThemeError, type ThemeProblem } from './theme-error.js';
import { type ThemeFile, themeFile } from './theme-file.js';

/** A theme's folder: paths are relative to it, with `/`. */
export interface ThemeFolder {
  has(path: string): boolean;
  read(path: string): Promise<Uint8Array>;
}

const french = z.locales.fr().localeError;
const english = z.locales.en().localeError;

const sentence = (message: string | { message: string } | null | undefined, otherwise: string): string =>
  typeof message === 'string' ? message : (message?.message ?? otherwise);

const problemOf = (issue: z.core.$ZodIssue): ThemeProblem => ({
  where: ['theme.yaml', issue.path.join('.')].filter(Boolean).join(' '),
  reason: {
    fr: sentence(french(issue as z.core.$ZodRawIssue), issue.message),
    en: sentence(english(issue as z.core.$ZodRawIssue), issue.message),
  },
});

const missing = (where: string): ThemeProblem => ({
  where,
  reason: {
    fr: 'ce fichier, que `theme.yaml` nomme, n’existe pas',
    en: 'this file, which `theme.yaml` names, does not exist',
  },
});

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

const parseYaml = (name: string, source: string): unknown => {
  try {
    return parse(source, { maxAliasCount: 0 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ThemeError(name, [{ where: 'theme.yaml', reason: { fr: reason, en: reason } }]);
  }
};

/** Reads `theme.yaml` and sees to it that every file it names is there. */
const readThemeFile = async (name: string, folder: ThemeFolder): Promise<ThemeFile> => {
  if (!folder.has('theme.yaml')) throw new ThemeError(name, [missing('theme.yaml')]);
  const parsed = themeFile.safeParse(parseYaml(name, text(await folder.read('theme.yaml'))));
  if (!parsed.success) throw new ThemeError(name, parsed.error.issues.map(problemOf));
  const file = parsed.data;
  const paths = [
    ...Object.values(file.css),
    file.fontNotice,
    ...Object.values(file.ornaments),
    ...file.fonts.flatMap((font) => font.faces.map((face) => `fonts/${face.file}`)),
  ];
  const absent = paths.filter((path) => !folder.has(path));
  if (absent.length > 0) throw new ThemeError(name, absent.map(missing));
  return file;
};

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
          coverage: new Set(new FontFace(new Blob(data)).collectUnicodes()),
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
 * @throws {ThemeError} when something of it is missing or wrong.
 */
export const loadTheme = async (name: string, folder: ThemeFolder): Promise<Theme> => {
  const file = await readThemeFile(name, folder);
  const faces = await loadFaces(file, folder);
  const read = async (path: string): Promise<string> => text(await folder.read(path));
  return {
    name,
    css: {
      epub: await read(file.css.epub),
      pdf: await read(file.css.pdf),
      web: await read(file.css.web),
      site: await read(file.css.site),
    },
    faces,
    families: file.fonts.map(({ family, author, source, license }) => ({
      family,
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
