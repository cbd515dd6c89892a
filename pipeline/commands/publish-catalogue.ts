import { makeCatalogue } from '../catalogue/make-catalogue.js';
import { webFonts } from '../editions/web/fonts.js';
import { defaultTheme } from '../prepare-book.js';
import { ConfigurationError } from '../system/configuration.js';
import type { OutputFolder } from '../system/output-folder.js';
import { readLogo } from '../system/press-logo.js';
import { findThemeFolder } from '../system/theme-folder.js';
import { loadTheme } from '../theme/load-theme.js';
import type { PackFont } from '../theme/pack-font.js';
import { faceSubsetter } from '../theme/subset.js';
import { verifyCatalogue } from '../verification/catalogue/verify-catalogue.js';
import { cataloguedBook, readReports } from './catalogued-books.js';
import type { Context } from './context.js';

/** A catalogue that was made and read back. */
export interface PublishedCatalogue {
  /** Path of its first page inside the output folder. */
  readonly page: string;
  /** How many facts were read back from its feeds and pages; all of them hold. */
  readonly proofs: number;
}

/**
 * Makes the catalogue of every book that the output folder holds, whichever build made it, and reads it back before it
 * takes the place of the former one.
 *
 * @throws {Error} when a feed or a page does not say what the books' records say: a fault of the program.
 */
export async function publishCatalogue(
  output: OutputFolder,
  { configuration, pack }: Context & { readonly pack: PackFont },
): Promise<PublishedCatalogue> {
  const reports = await readReports(output);
  const find = (name: string) => findThemeFolder(name, configuration.root);
  const { theme: name = defaultTheme, name: pressName = 'Livres', logo, ...identity } = configuration.press;
  const press = {
    name: pressName,
    ...identity,
    ...(logo !== undefined && { logo: await readLogo(configuration.root, logo) }),
  };
  const folder = find(name);
  if (!folder) throw new ConfigurationError(`livres.press.theme: ${name}?`);
  const theme = await loadTheme(name, folder, find);
  const fonts = (characters: string) => webFonts({ theme, subset: faceSubsetter(pack) }, characters);
  const entries = reports.map(({ entry }) => entry);
  const files = await makeCatalogue(entries, press, theme, fonts);
  const texts = new Map(files.flatMap(({ path, content }) => (typeof content === 'string' ? [[path, content]] : [])));
  const proofs = verifyCatalogue(texts, reports.map(cataloguedBook));
  const wrong = proofs.find(({ holds }) => !holds);
  if (wrong) throw new Error(`${wrong.where}: ${wrong.fact} is “${wrong.found}”, not “${wrong.expected}”`);
  await output.replaceSite(files);
  return { page: 'index.html', proofs: proofs.length };
}
