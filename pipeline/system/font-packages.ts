import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadFontPackage } from '../theme/fallback/read-face.js';
import { installation } from './configuration.js';

/** Reads the font packages that npm installed in the press's folder, or with the program. */
export const fontPackages =
  (root: string): ReadFontPackage =>
  async (name, path) => {
    for (const folder of new Set([root, installation])) {
      const content = await readFile(join(folder, 'node_modules', name, path)).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      });
      if (content) return content;
    }
    return undefined;
  };
