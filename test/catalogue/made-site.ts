import type { CatalogueEntry } from '../../pipeline/catalogue/entry.js';
import { makeCatalogue } from '../../pipeline/catalogue/make-catalogue.js';
import type { Press } from '../../pipeline/catalogue/press.js';
import { sampleTheme } from '../editions/sample/theme.js';
import { samplePress } from './sample-entries.js';

const theme = await sampleTheme();
const noFonts = async () => ({ css: '', files: [] });

/** A site's files by path, as text. */
export type Site = ReadonlyMap<string, string>;

export const make = async (entries: readonly CatalogueEntry[], press: Press = samplePress): Promise<Site> =>
  new Map((await makeCatalogue(entries, press, theme, noFonts)).map(({ path, content }) => [path, String(content)]));

/** A file that must be there. */
export const text = (files: Site, path: string): string => {
  const found = files.get(path);
  if (found === undefined) throw new Error(`No file ${path}`);
  return found;
};

/** A press whose site has no address yet. */
export const { baseUrl: _, ...homeless } = samplePress;
