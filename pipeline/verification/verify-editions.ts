import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { Format } from '../editions/edition.js';
import type { Evidence, Verifier } from './evidence.js';

/** The table of verifiers: one for each writer, loaded when it is first wanted. */
const verifiers: Readonly<Record<Format, () => Promise<Verifier>>> = {
  epub: async () => (await import('./epub/verify-epub.js')).verifyEpub,
  'epub-compat': async () => (await import('./epub/verify-epub.js')).verifyEpub,
  pdf: async () => (await import('./pdf/verify-pdf.js')).verifyPdf,
  web: async () => (await import('./web/verify-web.js')).verifyWeb,
  source: async () => (await import('./source/verify-source.js')).verifySource,
};

/** Reads one finished edition back. */
export const verifyEdition: Verifier = async (edition, expected, depth) => {
  const verify = await verifiers[edition.format]();
  return verify(edition, expected, depth);
};

/** Each fact that does not hold is an error (`edition-differs`), for a book must not be published with it. */
export function reportDifferences(evidence: readonly Evidence[], diagnostics: Diagnostics): void {
  for (const { file, proofs } of evidence)
    for (const { fact, where, found = '–', expected } of proofs.filter(({ holds }) => !holds))
      diagnostics.add('edition-differs', { fact, where, found, expected }, { file });
}
