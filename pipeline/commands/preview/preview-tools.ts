import { storeInMemory } from '../../preview/store-in-memory.js';
import type { World } from '../../publish.js';
import { bookFolderBeside } from '../../system/book-folder.js';
import type { Printer } from '../../system/browser/printer.js';
import { cslFiles } from '../../system/csl-files.js';
import { fontPackages } from '../../system/font-packages.js';
import type { Progress } from '../../system/progress.js';
import { findThemeFolder } from '../../system/theme-folder.js';
import type { PackFont } from '../../theme/pack-font.js';
import type { Context } from '../context.js';

/** What builds of a previewed book are made with. */
export type PreviewTools = Context & {
  /** The book's folder. */
  readonly path: string;
  readonly progress: Progress;
  readonly printer: Printer;
  readonly pack: PackFont;
  /** Told the name of each other book that this one reads. */
  readonly onOtherBook: (slug: string) => void;
};

/**
 * The world of a book that is previewed.
 *
 * @param begin Called as each step begins.
 */
export const previewWorld = (tools: PreviewTools, begin: World['progress']): World => ({
  csl: cslFiles,
  bookFolder: (slug) => {
    tools.onOtherBook(slug);
    return bookFolderBeside(tools.path, slug);
  },
  fonts: fontPackages(tools.configuration.root),
  themeFolder: (name) => findThemeFolder(name, tools.configuration.root),
  print: tools.printer.print,
  store: storeInMemory,
  pack: tools.pack,
  progress: begin,
});
