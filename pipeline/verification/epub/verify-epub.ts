import type { Proof, Verifier } from '../evidence.js';
import type { Expected } from '../expected.js';
import { type FinishedPicture, provePictures } from '../picture-rights.js';
import { creditValue, prove, proveText } from '../prove.js';
import { claimProofs } from './accessibility/claims.js';
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
  const publication = opened(file.content);
  const proofs =
    publication instanceof Error
      ? [unreadable(file.path, publication)]
      : [
          ...readBack(publication, expected),
          ...claimProofs(publication, expected),
          ...(await validityProofs(file.content, file.path)),
          ...(depth === 'all' ? structureProofs(publication, file.path) : []),
        ];
  return { format: 'epub', file: file.path, proofs };
};

const readBack = (publication: OpenedPublication, expected: Expected): readonly Proof[] => [
  ...prove(expected, recordFindings(publication)),
  proof(
    'draft',
    'meta[property=schema:creativeWorkStatus]',
    workStatus(publication),
    expected.draft ? 'Draft' : undefined,
  ),
  provePictures(picturesOf(publication), expected),
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

/** The cover and the pictures of the book; the theme's ornaments are nobody's to credit. */
const picturesOf = ({ manifest, read }: OpenedPublication): readonly FinishedPicture[] =>
  manifest
    .filter(({ path, properties }) => /\/images\//.test(path) || properties.includes('cover-image'))
    .flatMap(({ path, mediaType }) => {
      const bytes = read(path);
      return bytes ? [{ path, mediaType, bytes }] : [];
    });

/** What may be absent, and must then be. */
const proof = (fact: string, where: string, found: string | undefined, wanted: string | undefined): Proof => ({
  fact,
  where,
  expected: wanted ?? '–',
  holds: found === wanted,
  ...(found !== undefined && { found }),
});

const wantedCover = ({ cover }: Expected): string | undefined => cover && creditValue(cover.author, cover.licenses);

const opened = (bytes: Uint8Array): OpenedPublication | Error => {
  try {
    return openPublication(bytes);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const unreadable = (where: string, { message }: Error): Proof => ({
  fact: 'validity',
  where,
  found: message,
  expected: 'an EPUB publication',
  holds: false,
});
