import { join } from 'node:path';
import { type BookReport, parseReport } from '../report.js';
import type { OutputFolder } from '../system/output-folder.js';
import type { CataloguedBook } from '../verification/catalogue/verify-catalogue.js';

/** The reports of every book that an output folder holds. */
export async function readReports(output: OutputFolder): Promise<readonly BookReport[]> {
  const reports: BookReport[] = [];
  for (const slug of await output.slugs()) {
    const text = await output.readText(join(slug, 'report.json'));
    if (text !== undefined) reports.push(parseReport(text));
  }
  return reports;
}

/** What the catalogue must say of a book, by its report. */
export const cataloguedBook = ({ entry, expected }: BookReport): CataloguedBook => ({
  slug: entry.slug,
  uuid: entry.identifiers.uuid,
  formats: entry.editions.map(({ format }) => format),
  expected,
});
