import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CslFiles } from '../document/citations/csl-files.js';
import { installation } from './configuration.js';

const folder = join(installation, 'pipeline/document/citations/csl');
const extensions = { styles: '.csl', locales: '.xml' };

/** The styles and locales that come with the program. */
export const cslFiles: CslFiles = {
  get styles() {
    return readdirSync(join(folder, 'styles'))
      .filter((name) => name.endsWith(extensions.styles))
      .map((name) => name.slice(0, -extensions.styles.length))
      .sort();
  },
  async read(kind, name) {
    if (!/^[\w-]+$/.test(name)) return undefined;
    try {
      return await readFile(join(folder, kind, name + extensions[kind]), 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  },
};
