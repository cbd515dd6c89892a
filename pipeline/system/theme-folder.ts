import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ThemeFolder } from '../theme/open-theme.js';
import { installation } from './configuration.js';

/** Folders that hold themes: the press's own, and that of the program. */
export const themePlaces = (root: string): readonly string[] => [
  ...new Set([root, installation].map((place) => join(place, 'themes'))),
];

/** Finds a theme by name: in the press's own `themes/`, then among those that come with the program; nothing when there is none. */
export function findThemeFolder(name: string, root: string): ThemeFolder | undefined {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) return undefined;
  const folder = themePlaces(root)
    .map((place) => join(place, name))
    .find((place) => existsSync(join(place, 'theme.yaml')));
  if (folder === undefined) return undefined;
  return { has: (path) => existsSync(join(folder, path)), read: (path) => readFile(join(folder, path)) };
}

/** Names of the themes that {@link findThemeFolder} finds, in code-point order. */
export async function themeNames(root: string): Promise<readonly string[]> {
  const folders = [root, installation].map((place) => join(place, 'themes'));
  const names = await Promise.all(folders.map((folder) => readdir(folder).catch(() => [])));
  return [...new Set(names.flat())].filter((name) => findThemeFolder(name, root)).sort();
}
