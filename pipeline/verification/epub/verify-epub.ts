import type { Format, StoredContent } from '../../editions/edition.js';
import type { Depth, Evidence, Proof, Verifier } from '../evidence.js';
import type { Expected } from '../expected.js';
import { type FinishedPicture, provePictures } from '../picture-rights.js';
import { creditValue, prove, proveText } from '../prove.js';
import type { Formulas } from '../text.js';
import { abridge } from './abridge.js';
import { claimProofs } from './accessibility/claims.js';
import { type Source, Unreadable } from './archive.js';
import { compatibilityProofs } from './compatibility.js';
import { type OpenedPublication, openPublication } from './publication.js';
import { coverCredit, isFormOfAnother, recordFindings, workStatus } from './record.js';
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
  const { format, proofs } = await readFile(sourceOf(file.content), edition.format, {
    path: file.path,
    expected,
    depth,
  });
  return { format, file: file.path, proofs };
};

/** A file in memory is read as one that is stored. */
const sourceOf = (content: Uint8Array | StoredContent): Source =>
  content instanceof Uint8Array
    ? { bytes: content.length, read: async (start, end) => content.subarray(start, end) }
    : content;

interface Task {
  readonly path: string;
  readonly expected: Expected;
  readonly depth: Depth;
}

/** Which edition a file is, it says itself: its name may have been changed, and names of books may end like those of editions. */
const readFile = async (source: Source, told: Format, task: Task): Promise<Omit<Evidence, 'file'>> => {
  try {
    const publication = await openPublication(source);
    const format = isFormOfAnother(publication) ? 'epub-compat' : 'epub';
    return { format, proofs: [...editionProofs(told, format), ...(await proofsOf(publication, format, task))] };
  } catch (error) {
    if (error instanceof Unreadable) return { format: told, proofs: [unreadable(task.path, error)] };
    throw error;
  }
};

const proofsOf = async (
  publication: OpenedPublication,
  format: Format,
  { path, expected, depth }: Task,
): Promise<readonly Proof[]> => [
  ...(await readBack(publication, expected, format === 'epub-compat' ? 'spelled' : 'shown')),
  ...(await claimProofs(publication, expected)),
  ...(format === 'epub-compat' ? compatibilityProofs(publication, path) : []),
  ...(await validityProofs(await abridge(publication.archive), path)),
  ...(depth === 'all' ? structureProofs(publication, path) : []),
];

/** A file that was just made as the one must not say that it is the other; of one that was found, nothing is known. */
const editionProofs = (told: Format, found: Format): readonly Proof[] =>
  told === 'epub-compat'
    ? [{ fact: 'edition', where: 'meta[property=dcterms:isFormatOf]', found, expected: told, holds: found === told }]
    : [];

const readBack = async (
  publication: OpenedPublication,
  expected: Expected,
  formulas: Formulas,
): Promise<readonly Proof[]> => [
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
          manuscriptText(publication, new Set(expected.sections.map(({ id }) => id)), formulas),
          formulas,
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
