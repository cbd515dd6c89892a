import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Edition } from '../../../pipeline/editions/edition.js';
import type { Publication } from '../../../pipeline/publish.js';
import { createPrinter } from '../../../pipeline/system/browser/printer.js';
import { expectedOf } from '../../../pipeline/verification/expected.js';
import { verifyPdf } from '../../../pipeline/verification/pdf/verify-pdf.js';
import { borrowedBook } from '../../editions/source/borrowed-book.js';
import { publishSource } from '../../editions/source/publish-source.js';

const printer = createPrinter({ env: process.env });
let publication: Publication;
let edition: Edition;

beforeAll(async () => {
  const files = await borrowedBook();
  const header = new TextDecoder().decode(files.get('book.md')).replace('cover:', 'pdf: { archive: A-3u }\ncover:');
  const book = new Map([...files, ['book.md', new TextEncoder().encode(header)]]);
  publication = await publishSource('emprunt', book, ['pdf'], printer.print);
  const [made] = publication.editions;
  if (!made) throw new Error('No PDF');
  edition = made;
}, 60_000);
afterAll(() => printer.close());

const proofs = async (of: Edition, holder = publication.book.rights.holder) => {
  const expected = expectedOf(publication.book, publication.document, false);
  return (await verifyPdf(of, { ...expected, rights: { ...expected.rights, holder } })).proofs;
};

const archiveFacts = /^(archive|attachment) |Catalog \/AF/;

const failures = async (of: Edition, holder?: string): Promise<readonly string[]> =>
  (await proofs(of, holder))
    .filter(({ holds }) => !holds)
    .map(({ fact, where }) => `${fact} in ${where}`)
    .filter((text) => archiveFacts.test(text));

/** The file after someone changed it. */
const tampered = async (change: (file: PDFDocument) => void): Promise<Edition> => {
  const file = await PDFDocument.load(edition.files[0]?.content as Uint8Array, { updateMetadata: false });
  change(file);
  return { ...edition, files: [{ path: 'x.pdf', mediaType: 'application/pdf', content: await file.save() }] };
};

test('the bundle is made for the PDF even when it is no edition of the build', () => {
  expect(publication.editions.map(({ format }) => format)).toEqual(['pdf']);
  expect(edition.attached?.path).toBe('emprunt-source.zip');
});

test('what the file says that it is, and holds, is read back from it, and the bundle inside it too', async () => {
  expect(await failures(edition)).toEqual([]);
  const facts = (await proofs(edition)).map(({ fact, where }) => `${fact} in ${where}`);
  expect(facts).toContain('archive in XMP pdfaid:part, Catalog /OutputIntents');
  expect(facts).toContain('attachment in Catalog /AF');
  expect(facts).toContain('sha256 in emprunt-source.zip in Catalog /AF: book.md');
});

test('a file that says it is for archives and does not tell its colours is found', async () => {
  const bare = await tampered(({ catalog }) => catalog.delete(PDFName.of('OutputIntents')));
  expect(await failures(bare)).toEqual(['archive in XMP pdfaid:part, Catalog /OutputIntents']);
});

test('a bundle that was taken away is missed, by itself too', async () => {
  const bare = await tampered(({ catalog }) => catalog.delete(PDFName.of('AF')));
  const { attached: _, ...alone } = bare;
  for (const each of [bare, alone]) expect(await failures(each)).toEqual(['attachment in Catalog /AF']);
});

test('a bundle that is not the one beside the file is found', async () => {
  const other = await tampered(({ catalog, context }) => {
    const spec = catalog.lookup(PDFName.of('AF'), PDFArray).lookup(0, PDFDict);
    const [bundle] = [context.flateStream(edition.attached?.content as Uint8Array, { Subtype: 'text/plain' })];
    spec.lookup(PDFName.of('EF'), PDFDict).set(PDFName.of('F'), context.register(bundle));
  });
  expect(await failures(other)).toEqual(['attachment in Catalog /AF']);
});

test('a bundle inside the file that names another holder is found', async () => {
  expect((await failures(edition, 'Une autre')).join()).toMatch(/emprunt-source\.zip in Catalog \/AF: book\.md/);
});
