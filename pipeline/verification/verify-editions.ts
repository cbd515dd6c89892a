import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { Edition, Format } from '../editions/edition.js';
import type { Evidence, Verifier } from './evidence.js';
import type { Expected } from './expected.js';

/** The table of verifiers: one for each writer, loaded when it is first wanted. */
const verifiers: Readonly<Record<Format, () => Promise<Verifier>>> = {
  epub: async () => (await import('./epub/verify-epub.js')).verifyEpub,
  pdf: async () => (await import('./pdf/verify-pdf.js')).verifyPdf,
  web: async () => (await import('./web/verify-web.js')).verifyWeb,
  source: async () => (await import('./source/verify-source.js')).verifySource,
};

/** Reads one finished edition back. */
export const verifyEdition: Verifier = async (edition, expected, depth) => {
  const verify = await verifiers[edition.format]();
  return verify(edition, expected, depth);
};

/** Reads all editions of a book back; each fact that does not hold is an error (`edition-differs`), for a book must not be published with it. */
export async function verifyEditions(
  editions: readonly Edition[],
  expected: Expected,
  diagnostics: Diagnostics,
): Promise<Evidence[]> {
  const evidence: Evidence[] = [];
  for (const edition of editions) {
    const read = await verifyEdition(edition, expected);
    evidence.push(read);
    for (const proof of read.proofs.filter(({ holds }) => !holds)) {
      const { fact, where, found = '–' } = proof;
      diagnostics.add('edition-differs', { fact, where, found, expected: proof.expected }, { file: read.file });
    }
  }
  return evidence;
}
