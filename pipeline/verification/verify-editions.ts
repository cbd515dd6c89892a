import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { Edition, Format } from '../editions/edition.js';
import { verifyEpub } from './epub/verify-epub.js';
import type { Evidence, Verifier } from './evidence.js';
import type { Expected } from './expected.js';
import { verifyPdf } from './pdf/verify-pdf.js';
import { verifySource } from './source/verify-source.js';
import { verifyWeb } from './web/verify-web.js';

/** The table of verifiers: one for each writer. */
const verifiers: Readonly<Record<Format, Verifier>> = {
  epub: verifyEpub,
  pdf: verifyPdf,
  web: verifyWeb,
  source: verifySource,
};

/** Reads one finished edition back. */
export const verifyEdition: Verifier = (edition, expected) => verifiers[edition.format](edition, expected);

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
