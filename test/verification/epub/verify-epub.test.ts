import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../pipeline/editions/edition.js';
import { writeEpub } from '../../../pipeline/editions/epub/write-epub.js';
import { verifyEpub } from '../../../pipeline/verification/epub/verify-epub.js';
import type { Proof } from '../../../pipeline/verification/evidence.js';
import { expectedOf } from '../../../pipeline/verification/expected.js';
import { borrowingInput } from '../../editions/sample/borrowed.js';
import { sampleInput } from '../../editions/sample-input.js';
import { bytesOf } from '../../editions/stored-content.js';
import { edit, tamper } from './tamper.js';

const input = await sampleInput();
const expected = expectedOf(input.book, input.document, false);
const edition = await writeEpub(input);
const good = await bytesOf(edition.files[0]);

/** The edition after someone changed one of its files. */
const tampered = (name: string, from: string | RegExp, to: string): Edition => {
  const epub = tamper(good, [edit(name, from, to)]);
  return { format: 'epub', files: [{ path: 'b.epub', mediaType: 'application/epub+zip', content: epub }] };
};

/** A JPEG without its APP1 segments, where XMP stands. */
const withoutApplicationData = (jpeg: Uint8Array): number[] => {
  const kept = [0xff, 0xd8];
  let at = 2;
  while (jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) {
    const end = at + 2 + ((jpeg[at + 2] ?? 0) << 8) + (jpeg[at + 3] ?? 0);
    if (jpeg[at + 1] !== 0xe1) kept.push(...jpeg.subarray(at, end));
    at = end;
  }
  return [...kept, ...jpeg.subarray(at)];
};

const failures = async (made: Edition): Promise<readonly Proof[]> =>
  (await verifyEpub(made, expected)).proofs.filter(({ holds }) => !holds);

test('the finished edition says everything that the record says, and is valid', async () => {
  const { proofs, file } = await verifyEpub(edition, expected);
  expect(file).toBe('le-pain-commun.epub');
  expect(proofs.filter(({ holds }) => !holds)).toEqual([]);
  expect(new Set(proofs.map(({ fact }) => fact))).toEqual(
    new Set([
      'title',
      'language',
      'license',
      'holder',
      'year',
      'attribution',
      'notice',
      'credit',
      'text credit',
      'draft',
      'accessibility',
      'conformance',
      'text',
      'validity',
    ]),
  );
});

test.each([
  ['license', 'OEBPS/content.opf', 'property="dcterms:license">https://creativecommons.org/licenses/by-sa', '$&-nc'],
  ['license', 'OEBPS/content.opf', 'href="https://creativecommons.org/licenses/by-sa', '$&-nd'],
  ['license', 'OEBPS/mentions-legales.xhtml', /by-sa/, 'by-nc'],
  ['holder', 'OEBPS/content.opf', /<meta property="dcterms:rightsHolder">.*<\/meta>/, ''],
  ['year', 'OEBPS/content.opf', '"dcterms:dateCopyrighted">2026', '"dcterms:dateCopyrighted">2025'],
  ['attribution', 'OEBPS/content.opf', 'Lefèvre et Jean', 'Lefèvre and Jean'],
  ['notice', 'OEBPS/content.opf', 'Sous licence CC BY-SA', 'Tous droits réservés'],
  ['credit', 'OEBPS/content.opf', '>David Revoy<', '>David<'],
  ['title', 'OEBPS/content.opf', '<dc:title id="title">Le pain', '<dc:title id="title">Mon pain'],
  ['language', 'OEBPS/content.opf', '<dc:language>fr', '<dc:language>en'],
  ['text', 'OEBPS/le-four.xhtml', 'comme on le dit d’une maison', 'comme on dit'],
  ['text', 'OEBPS/la-mie.xhtml', 'Registre du four, 1784', 'Registre du four'],
])('a changed %s is seen (%s)', async (fact, name, from, to) => {
  expect((await failures(tampered(name, from, to))).map((proof) => proof.fact)).toContain(fact);
});

test('the credit of the cover is in the package document, and is compared', async () => {
  const { book, document } = input;
  const [attribution] = [...document.pictures.values()].flatMap((picture) => picture.attribution ?? []);
  const [cover] = document.pictures.values();
  if (!attribution || !cover) throw new Error('The sample shows a picture that has a credit');
  const credited = { ...book, cover, credits: [{ pattern: 'images/*', attribution, place: { file: 'book.md' } }] };
  const made = await writeEpub({ ...input, book: credited });
  const holds = async (is: Edition, record: typeof book): Promise<boolean> =>
    (await verifyEpub(is, expectedOf(record, document, false))).proofs.every((proof) => proof.holds);
  expect(await holds(made, credited)).toBe(true);
  expect(await holds(made, book)).toBe(false);
  expect(await holds(edition, credited)).toBe(false);
});

describe('texts under another licence', async () => {
  const borrowing = await borrowingInput();
  const record = expectedOf(borrowing.book, borrowing.document, false);
  const made = await writeEpub(borrowing);
  const failed = async (...change: Parameters<typeof edit>): Promise<readonly string[]> => {
    const content = tamper(await bytesOf(made.files[0]), [edit(...change)]);
    const files = [{ path: 'b.epub', mediaType: 'application/epub+zip', content }];
    const { proofs } = await verifyEpub({ format: 'epub', files }, record);
    return proofs.filter(({ holds }) => !holds).map(({ fact }) => fact);
  };
  const opf = 'OEBPS/content.opf';

  test('are credited in the package document: the chapter’s item, the passage’s place', async () => {
    const { proofs } = await verifyEpub(made, record);
    expect(proofs.filter(({ holds }) => !holds)).toEqual([]);
    expect(proofs.find(({ fact }) => fact === 'text credit')?.found).toBe(
      '#extrait Ann Baker <https://creativecommons.org/licenses/by-sa/3.0/> | #la-mie Jean d’Août <https://creativecommons.org/licenses/by/4.0/>',
    );
  });

  test('are missed when their credit was changed or taken away', async () => {
    expect(await failed(opf, '>Ann Baker<', '>Personne<')).toEqual(['text credit']);
    expect(await failed(opf, 'licenses/by-sa/3.0/', 'licenses/by-nd/3.0/')).toEqual(['text credit']);
    expect(await failed(opf, /<meta property="cc:attributionName" refines="#document-\d+">.*<\/meta>/, '')).toEqual([
      'text credit',
    ]);
  });
});

test('a picture whose rights were taken out is found, in the publication as on the web', async () => {
  const path = 'OEBPS/images/four.jpg';
  const content = tamper(good, [
    (files) => {
      const picture = files.get(path);
      if (!picture) throw new Error(`No ${path} in ${[...files.keys()].join(', ')}`);
      files.set(path, Uint8Array.from(withoutApplicationData(picture)));
    },
  ]);
  const failed = await failures({ format: 'epub', files: [{ path: 'b.epub', mediaType: '', content }] });
  expect(failed).toMatchObject([{ fact: 'credit', where: expect.stringContaining('pictures, XMP') }]);
  expect(failed[0]?.found).toContain(`${path}: –`);
});

test('a picture that is not there is a failed proof with its place', async () => {
  const broken = await failures(tampered('OEBPS/la-mie.xhtml', 'images/plan.svg', 'images/lost.svg'));
  expect(broken).toContainEqual(expect.objectContaining({ fact: 'validity', where: expect.stringMatching(/la-mie/) }));
});

test('a file that is not an EPUB proves nothing, and says why', async () => {
  const content = new TextEncoder().encode('not a zip');
  const proofs = await failures({ format: 'epub', files: [{ path: 'x.epub', mediaType: '', content }] });
  expect(proofs).toEqual([expect.objectContaining({ fact: 'validity', where: 'x.epub', holds: false })]);
});

test('a draft must say that it is one', async () => {
  const draft = await writeEpub(await sampleInput({ draft: true }));
  const proof = async (made: Edition, isDraft: boolean): Promise<boolean | undefined> =>
    (await verifyEpub(made, { ...expected, draft: isDraft })).proofs.find(({ fact }) => fact === 'draft')?.holds;
  expect(await proof(draft, true)).toBe(true);
  expect(await proof(edition, true)).toBe(false);
  expect(await proof(draft, false)).toBe(false);
});
