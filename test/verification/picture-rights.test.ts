import { beforeAll, expect, test } from 'vitest';
import type { Edition } from '../../pipeline/editions/edition.js';
import { writeEpub } from '../../pipeline/editions/epub/write-epub.js';
import { writeWeb } from '../../pipeline/editions/web/write-web.js';
import { stampPicture } from '../../pipeline/rights/pictures/stamp-picture.js';
import type { Proof } from '../../pipeline/verification/evidence.js';
import { expectedOf } from '../../pipeline/verification/expected.js';
import { provePictures } from '../../pipeline/verification/picture-rights.js';
import { verifyEdition } from '../../pipeline/verification/verify-editions.js';
import { sampleInput } from '../editions/sample-input.js';

type Input = Awaited<ReturnType<typeof sampleInput>>;
let input: Input;
beforeAll(async () => {
  input = await sampleInput();
});

const record = () => expectedOf(input.book, input.document, false);

const proofOf = async (edition: Edition): Promise<Proof> => {
  const { proofs } = await verifyEdition(edition, record());
  const proof = proofs.find(({ where }) => where.endsWith('pictures, XMP'));
  if (!proof) throw new Error('The pictures were not read');
  return proof;
};

test.each([
  ['EPUB', writeEpub],
  ['web', writeWeb],
])('the pictures of the %s edition bear the credits of the record', async (_, write) => {
  const proof = await proofOf(await write(input));
  expect(proof).toMatchObject({ holds: true, where: '4 pictures, XMP' });
  expect(proof.found).toContain('David Revoy');
});

/** The web edition with one of its pictures changed. */
const tampered = async (change: (bytes: Uint8Array) => Promise<Uint8Array> | Uint8Array): Promise<Proof> => {
  const edition = await writeWeb(input);
  const files = edition.files.map(async (file) =>
    file.path === 'read/cover.jpg' ? { ...file, content: await change(file.content as Uint8Array) } : file,
  );
  return proofOf({ ...edition, files: await Promise.all(files) });
};

test('a picture whose rights were taken out is named', async () => {
  const { default: sharp } = await import('sharp');
  const proof = await tampered(async (bytes) => new Uint8Array(await sharp(bytes).jpeg().toBuffer()));
  expect(proof).toMatchObject({ holds: false });
  expect(proof.found).toContain('read/cover.jpg: –');
});

test('a picture that says another author is found', async () => {
  const { rights } = input.book;
  const proof = await tampered(
    (bytes) => stampPicture(bytes, 'image/jpeg', { ...rights, attributionName: 'Quelqu’un d’autre' }).bytes,
  );
  expect(proof).toMatchObject({ holds: false });
  expect(proof.found).toContain('Quelqu’un d’autre');
});

test('a format that holds no rights proves nothing', async () => {
  const avif = { path: 'a.avif', mediaType: 'image/avif', bytes: new Uint8Array([1, 2, 3]) };
  const bare = { ...record(), credits: [] };
  expect((await provePictures([avif], bare)).holds).toBe(true);
  expect((await provePictures([avif], record())).holds).toBe(false);
});
