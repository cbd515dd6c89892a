import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { loadTheme } from '../../pipeline/theme/load-theme.js';
import type { ThemeFolder } from '../../pipeline/theme/open-theme.js';
import type { Theme } from '../../pipeline/theme/theme.js';

const root = new URL('../../themes/communs/', import.meta.url);

/** The theme `communs`, with some files replaced, or taken away when `undefined`. */
export const communsFolder = (changes: Readonly<Record<string, string | undefined>> = {}): ThemeFolder => ({
  has: (path) => (path in changes ? changes[path] !== undefined : existsSync(new URL(path, root))),
  read: async (path) => {
    const change = changes[path];
    return change === undefined ? readFile(new URL(path, root)) : Buffer.from(change);
  },
});

let loaded: Promise<Theme> | undefined;

/** The theme `communs`, read once. */
export const communs = (): Promise<Theme> => {
  loaded ??= loadTheme('communs', communsFolder(), () => undefined);
  return loaded;
};
