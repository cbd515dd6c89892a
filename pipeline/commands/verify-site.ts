import type { OutputFolder } from '../system/output-folder.js';
import type { Proof } from '../verification/evidence.js';
import { cataloguedBook, readReports } from './catalogued-books.js';

/** Reads back the catalogue of an output folder: feeds and pages of books against the reports of the books; nothing when there is none. */
export async function verifySite(output: OutputFolder): Promise<readonly Proof[] | undefined> {
  const paths = await output.sitePaths();
  if (paths.length === 0) return undefined;
  const files = new Map<string, string>();
  for (const path of paths.filter((each) => /\.(xml|json|html)$/.test(each))) {
    const text = await output.readText(path);
    if (text !== undefined) files.set(path, text);
  }
  const { verifyCatalogue } = await import('../verification/catalogue/verify-catalogue.js');
  return verifyCatalogue(files, (await readReports(output)).map(cataloguedBook));
}
