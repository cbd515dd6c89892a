import { join } from 'node:path';
import { makeCatalogue } from '../catalogue/make-catalogue.js';
import { webFonts } from '../editions/web/fonts.js';
import { defaultTheme } from '../publish.js';
import { parseReport } from '../report.js';
import { ConfigurationError } from '../system/configuration.js';
import type { OutputFolder } from '../system/output-folder.js';
import { readLogo } from '../system/press-logo.js';
import { findThemeFolder } from '../system/theme-folder.js';
import { loadTheme } from '../theme/load-theme.js';
import type { PackFont } from '../theme/pack-font.js';
import { faceSubsetter } from '../theme/subset.js';
import type { Context } from './context.js';

/**
 * Makes the catalogue of every book that the output folder holds, whichever build made it.
 *
 * @returns The path of its first page inside the folder.
 */
export async function publishCatalogue(
  output: OutputFolder,
  { configuration, pack }: Context & { readonly pack: PackFont },
): Promise<string> {
  const entries = [];
  for (const slug of await output.slugs()) {
    const report = await output.readText(join(slug, 'report.json'));
    if (report !== undefined) entries.push(parseReport(report).entry);
  }
  const find = (name: string) => findThemeFolder(name, configuration.root);
  const { theme: name = defaultTheme, logo, ...identity } = configuration.press;
  const press = { ...identity, ...(logo !== undefined && { logo: await readLogo(configuration.root, logo) }) };
  const folder = find(name);
  if (!folder) throw new ConfigurationError(`livres.press.theme: ${name}?`);
  const theme = await loadTheme(name, folder, find);
  const fonts = (characters: string) => webFonts({ theme, subset: faceSubsetter(pack) }, characters);
  const files = await makeCatalogue(entries, press, theme, fonts);
  await output.replaceSite(files);
  return 'index.html';
}
