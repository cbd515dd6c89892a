import { createHash } from 'node:crypto';
import type { Edition } from '../../editions/edition.js';
import type { Proof } from '../evidence.js';
import type { Expected } from '../expected.js';
import { heldContent } from '../held-content.js';
import { verifySource } from '../source/verify-source.js';
import type { PdfFile } from './pdf-file.js';
import { archiveClaim } from './record.js';

/**
 * What makes a file one for archives: it says of what kind, what its colours are, and at PDF/A-3 holds the source bundle,
 * the same that stands beside it, which says what the record says.
 */
export const proveArchive = async (
  file: PdfFile,
  { attached }: Edition,
  expected: Expected,
): Promise<readonly Proof[]> => {
  const claim = archiveClaim(file);
  return [
    ...(claim ? [claimProof(claim, file)] : []),
    ...(claim?.startsWith('3') || attached ? [attachmentProof(file, attached)] : []),
    ...(await bundleProofs(file, expected)),
  ];
};

const claimProof = (claim: string, { intent = 'unknown' }: PdfFile): Proof => ({
  fact: 'archive',
  where: 'XMP pdfaid:part, Catalog /OutputIntents',
  expected: `PDF/A-${claim}, RGB`,
  found: `PDF/A-${claim}, ${intent}`,
  holds: intent === 'RGB',
});

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Where the bundle of the build is not known (a file is read by itself), one there must be. */
const attachmentProof = ({ attachments }: PdfFile, attached: Edition['attached']): Proof => {
  const found = attachments.map(
    ({ name, relationship, mediaType, content }) => `${name} ${relationship} ${mediaType} ${sha256(content)}`,
  );
  const wanted = attached && `${attached.path} Source application/zip ${sha256(heldContent(attached))}`;
  const [only = ''] = found;
  const holds = found.length === 1 && (wanted === undefined ? / Source application\/zip /.test(only) : only === wanted);
  return {
    fact: 'attachment',
    where: 'Catalog /AF',
    expected: wanted ?? 'the source bundle',
    found: found.join(', '),
    holds,
  };
};

/** What the bundle inside the file says, read as if it stood beside it. */
const bundleProofs = async ({ attachments }: PdfFile, expected: Expected): Promise<readonly Proof[]> => {
  const read = attachments
    .filter(({ relationship, mediaType }) => relationship === 'Source' && mediaType === 'application/zip')
    .map(async ({ name, mediaType, content }) => {
      const { proofs } = await verifySource(
        { format: 'source', files: [{ path: name, mediaType, content }] },
        expected,
      );
      return proofs.map((proof) => ({ ...proof, where: `${name} in Catalog /AF: ${proof.where}` }));
    });
  return (await Promise.all(read)).flat();
};
