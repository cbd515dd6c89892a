import type { World } from '../publish.js';
import { cslFiles } from '../system/csl-files.js';
import { findThemeFolder } from '../system/theme-folder.js';
import type { Context } from './context.js';

/** The world of commands that only read books: nothing is printed, and nobody watches. */
export const readingWorld = ({ configuration }: Context): Pick<World, 'progress' | 'themeFolder' | 'csl'> => ({
  progress: () => () => undefined,
  csl: cslFiles,
  themeFolder: (name) => findThemeFolder(name, configuration.root),
});
