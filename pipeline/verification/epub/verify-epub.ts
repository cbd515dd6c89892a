import type { StoredContent } from '../../editions/edition.js';
import type { Depth, Proof, Verifier } from '../evidence.js';
import type { Expected } from '../expected.js';
import { type FinishedPicture, provePictures } from '../picture-rights.js';
import { creditValue, prove, proveText } from '../prove.js';
import { abridge } from './abridge.js';
import { claimProofs } from './accessibility/claims.js';
import { type Source, Unreadable } from './archive.js';
import { type OpenedPublication, openPublication } from './publication.js';
import { coverCredit, recordFindings, workStatus } from './record.js';
import { structureProofs } from './structure/structure.js';
import { manuscriptText } from './text.js';
import { validityProofs } from './validity.js';

/**
 * Reads an EPUB edition back: its rights record, its text, its validity, what it says of its accessibility, and its whole
 * structure when all is asked for. A file that cannot be opened proves nothing.
 */
export const verifyEpub: Verifier = async (edition, expected, depth = 'record') => {
  const [file] = edition.files;
  if (!file || typeof file.content === 'string') throw new Error('An EPUB edition is one binary file');
  return {
    format: 'epub',
    file: file.path,
    proofs: await proofsOf(sourceOf(file.content), file.path, expected, depth),
  };
};

/** A file in memory is read as one that is stored. */
const sourceOf = (content: Uint8Array | StoredContent): Source =>
  content instanceof Uint8Array
    ? { bytes: content.length, read: async (start, end) => content.subarray(start, end) }
    : content;

const proofsOf = async (source: Source, path: string, expected: Expected, depth: Depth): Promise<readonly Proof[]> => {
  try {
    const publication = await openPublication(source);
    return [
      ...(await readBack(publication, expected)),
      ...(await claimProofs(publication, expected)),
      ...(await validityProofs(await abridge(publication.archive), path)),
      ...(depth === 'all' ? structureProofs(publication, path) : []),
    ];
  } catch (error) {
    if (error instanceof Unreadable) return [unreadable(path, error)];
    throw error;
  }
};

const readBack = async (publication: OpenedPublication, expected: Expected): Promise<readonly Proof[]> => [
  ...prove(expected, recordFindings(publication)),
  proof(
    'draft',
    'meta[property=schema:creativeWorkStatus]',
    workStatus(publication),
    expected.draft ? 'Draft' : undefined,
  ),
  await provePictures(picturesOf(publication), expected),
  proof('credit', 'item[properties=cover-image]', coverCredit(publication), wantedCover(expected)),
  ...(expected.sections
    ? [
        proveText(
          expected.sections,
          'spine',
          manuscriptText(publication, new Set(expected.sections.map(({ id }) => id))),
        ),
      ]
    : []),
];

/** The cover and the pictures of the book, one after the other; the theme's ornaments are nobody's to credit. */
async function* picturesOf({ manifest, read }: OpenedPublication): AsyncGenerator<FinishedPicture> {
  for (const { path, mediaType, properties } of manifest) {
    if (!/\/images\//.test(path) && !properties.includes('cover-image')) continue;
    const bytes = await read(path);
    if (bytes) yield { path, mediaType, bytes };
  }
}

/** What may be absent, and must then be. */
const proof = (fact: string, where: string, found: string | undefined, wanted: string | undefined): Proof => ({
  fact,
  where,
  expected: wanted ?? '–',
  holds: found === wanted,
  ...(found !== undefined && { found }),
});

const wantedCover = ({ cover }: Expected): string | undefined => cover && creditValue(cover.author, cover.licenses);

const unreadable = (where: string, { message }: Error): Proof => ({
  fact: 'validity',
  where,
  found: message,
  expected: 'an EPUB publication',
  holds: false,
});
