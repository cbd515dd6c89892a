import type { PdfUaFault } from './fault.js';

/** Tests of PDF/UA-1 that PDF/A-2 and 3 ask too, by veraPDF's numbers, with their numbers there (ISO 19005-2 and 3, § 6.2.11). */
const shared: ReadonlyMap<string, string> = new Map([
  ['7.21.7-1', '6.2.11.7.2-1'],
  ['7.21.7-2', '6.2.11.7.2-2'],
  ['7.21.8-1', '6.2.11.8-1'],
]);

/**
 * What keeps a finished file from PDF/A at level U, which asks that every sign have a drawing and a Unicode value: of its
 * other tests Chromium's files, with what `prepareArchive` gives them, fail none. `npm run conformance` has veraPDF judge.
 *
 * @param faults What keeps it from PDF/UA-1.
 */
export const pdfAFaults = (faults: readonly PdfUaFault[]): readonly string[] => [
  ...new Set(faults.flatMap(({ rule }) => shared.get(rule) ?? [])),
];
