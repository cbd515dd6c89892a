import { defaultTheme } from '../../prepare-book.js';
import { findThemeFolder, themeNames } from '../../system/theme-folder.js';
import { loadTheme } from '../../theme/load-theme.js';
import type { Face } from '../../theme/theme.js';
import { ThemeError } from '../../theme/theme-error.js';
import type { Examined, Finding } from './finding.js';

/** What was found of the themes, and a face to print with where there is one. */
export interface ThemesFound {
  readonly finding: Finding;
  readonly face?: Face;
}

/** Whether the theme of the catalogue, and the one that books have without asking, can be used. */
export async function checkThemes({ context, words }: Examined): Promise<ThemesFound> {
  const subject = 'themes';
  const { root, press } = context.configuration;
  const used = press.theme ?? defaultTheme;
  const find = (name: string) => findThemeFolder(name, root);
  let face: Face | undefined;
  for (const name of new Set([used, defaultTheme])) {
    const folder = find(name);
    if (!folder) return { finding: { subject, state: 'missing', ...words.themeAbsent(name) } };
    try {
      face = (await loadTheme(name, folder, find)).faces[0];
    } catch (error) {
      const problem = error instanceof ThemeError ? error.explain(context.terminal.language) : String(error);
      return { finding: { subject, state: 'missing', ...words.themeWrong(problem) } };
    }
  }
  const says = words.themes(await themeNames(root), used);
  return { finding: { subject, state: 'works', says }, ...(face && { face }) };
}
