import { parse } from 'yaml';
import { z } from 'zod';
import { ThemeError, type ThemeProblem } from './theme-error.js';
import { type ThemeExtension, type ThemeFile, themeExtension, themeFile } from './theme-file.js';

/** A theme's folder: paths are relative to it, with `/`. */
export interface ThemeFolder {
  has(path: string): boolean;
  read(path: string): Promise<Uint8Array>;
}

/** Finds the folder of a theme by its name; nothing when there is none. */
export type FindTheme = (name: string) => ThemeFolder | undefined;

/** A style sheet as the theme names it. */
interface Sheet {
  readonly folder: ThemeFolder;
  readonly path: string;
}

/** A theme that can be loaded: what `theme.yaml` says, and where everything is. */
export interface OpenTheme {
  readonly file: ThemeFile;
  /** The theme's folder; what is not in it is that of the theme it extends. */
  readonly folder: ThemeFolder;
  /** Of each edition: the sheets of the theme extended, then the theme's own. */
  readonly sheets: Readonly<Record<keyof ThemeFile['css'], readonly Sheet[]>>;
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

const parseYaml = (name: string, source: string): unknown => {
  try {
    return parse(source, { maxAliasCount: 0 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ThemeError(name, [{ where: 'theme.yaml', reason: { fr: reason, en: reason } }]);
  }
};

const valid = <Output>(name: string, schema: z.ZodType<Output>, value: unknown): Output => {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ThemeError(name, parsed.error.issues.map(problemOf));
  return parsed.data;
};

/** Sees to it that every file that a theme names is there. */
const checkFiles = (name: string, file: ThemeFile | ThemeExtension, folder: ThemeFolder): void => {
  const paths = [
    ...Object.values(file.css ?? {}),
    ...(file.fontNotice === undefined ? [] : [file.fontNotice]),
    ...Object.values(file.ornaments ?? {}),
    ...(file.fonts ?? []).flatMap((font) => font.faces.map((face) => `fonts/${face.file}`)),
  ];
  const absent = paths.filter((path): path is string => path !== undefined && !folder.has(path));
  if (absent.length > 0) throw new ThemeError(name, absent.map(missing));
};

const isExtension = (data: unknown): boolean => typeof data === 'object' && data !== null && 'extends' in data;

/**
 * Reads `theme.yaml`, and that of the theme it extends.
 * @param above Themes that extend this one, to stop at a circle.
 * @throws {ThemeError} when something of it is missing or wrong.
 */
export const openTheme = async (
  name: string,
  folder: ThemeFolder,
  find: FindTheme,
  above: readonly string[] = [],
): Promise<OpenTheme> => {
  if (!folder.has('theme.yaml')) throw new ThemeError(name, [missing('theme.yaml')]);
  const data = parseYaml(name, new TextDecoder('utf-8', { fatal: true }).decode(await folder.read('theme.yaml')));
  if (isExtension(data)) return extend(name, valid(name, themeExtension, data), folder, find, [...above, name]);
  const file = valid(name, themeFile, data);
  checkFiles(name, file, folder);
  return { file, folder, sheets: sheetsOf(file.css, folder) };
};

/** Lays a theme over the one that it extends: its keys stand instead, its style sheets after, its drawings among the others. */
const extend = async (
  name: string,
  own: ThemeExtension,
  folder: ThemeFolder,
  find: FindTheme,
  above: readonly string[],
): Promise<OpenTheme> => {
  const baseFolder = above.includes(own.extends) ? undefined : find(own.extends);
  if (!baseFolder) {
    const reason = {
      fr: `il n’y a pas de thème \`${own.extends}\` à compléter`,
      en: `there is no theme \`${own.extends}\` to extend`,
    };
    throw new ThemeError(name, [{ where: 'theme.yaml extends', reason }]);
  }
  const base = await openTheme(own.extends, baseFolder, find, above);
  const both: ThemeFolder = {
    has: (path) => folder.has(path) || base.folder.has(path),
    read: (path) => (folder.has(path) ? folder : base.folder).read(path),
  };
  checkFiles(name, { ...own, css: undefined }, both);
  checkFiles(name, { extends: own.extends, css: own.css }, folder);
  const added = sheetsOf(own.css ?? {}, folder);
  const { extends: _, css: __, ...keys } = own;
  return {
    file: {
      ...base.file,
      ...Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)),
      ornaments: { ...base.file.ornaments, ...own.ornaments },
    },
    folder: both,
    sheets: {
      epub: [...base.sheets.epub, ...added.epub],
      pdf: [...base.sheets.pdf, ...added.pdf],
      web: [...base.sheets.web, ...added.web],
      site: [...base.sheets.site, ...added.site],
    },
  };
};

const sheetsOf = (css: Partial<Record<keyof ThemeFile['css'], string | undefined>>, folder: ThemeFolder) => {
  const one = (path: string | undefined): Sheet[] => (path === undefined ? [] : [{ folder, path }]);
  return { epub: one(css.epub), pdf: one(css.pdf), web: one(css.web), site: one(css.site) };
};
