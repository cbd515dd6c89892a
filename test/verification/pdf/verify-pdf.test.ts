import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Edition, WriterInput } from '../../../pipeline/editions/edition.js';
import { writePdf } from '../../../pipeline/editions/pdf/write-pdf.js';
import { createPrinter } from '../../../pipeline/system/browser/printer.js';
import { type Expected, expectedOf } from '../../../pipeline/verification/expected.js';
import { verifyPdf } from '../../../pipeline/verification/pdf/verify-pdf.js';
import { borrowingInput } from '../../editions/sample/borrowed.js';

const printer = createPrinter({ env: process.env });
let input: WriterInput;
let edition: Edition;
let expected: Expected;

beforeAll(async () => {
  input = await borrowingInput({ print: printer.print });
  edition = await writePdf(input);
  expected = expectedOf(input.book, input.document, false);
});
afterAll(() => printer.close());

const failures = async (of: Edition, record: Expected): Promise<readonly string[]> =>
  (await verifyPdf(of, record)).proofs.filter(({ holds }) => !holds).map(({ fact, where }) => `${fact} in ${where}`);

test('everything that the record says is read back from the file', async () => {
  expect(await failures(edition, expected)).toEqual([]);
});

test.each<[string, (record: Expected) => Expected]>([
  ['title in Info /Title', (record) => ({ ...record, title: 'Un autre' })],
  ['language in Catalog /Lang', (record) => ({ ...record, lang: 'en' })],
  ['holder in XMP xmpRights:Owner', (record) => ({ ...record, rights: { ...record.rights, holder: 'Une autre' } })],
  ['year in XMP dcterms:dateCopyrighted', (record) => ({ ...record, rights: { ...record.rights, year: 1999 } })],
  ['notice in XMP dc:rights', (record) => ({ ...record, rights: { ...record.rights, notice: '© Personne' } })],
  ['credit in XMP dcterms:hasPart', (record) => ({ ...record, credits: [] })],
  ['draft in the front pages', (record) => ({ ...record, draft: true })],
])('a difference of the record shows: %s', async (fact, change) => {
  expect(await failures(edition, change(expected))).toContain(fact);
});

test('a word that is not on the pages of its section is missed, one that was moved too', async () => {
  const sections = expected.sections ?? [];
  const change = (edit: (text: string) => string): Expected => ({
    ...expected,
    sections: sections.map((section) => ({ ...section, text: edit(section.text) })),
  });
  const fact = 'text in the pages of each section';
  expect(
    await failures(
      edition,
      change((text) => text.replace('quatre heures', 'quatre longues heures')),
    ),
  ).toEqual([fact]);
  const moved = 'Les boulanger⋅ères montent à quatre heures';
  const move = (text: string) => (text.includes(moved) ? `${text.replace(moved, '')}\n${moved}` : text);
  expect(await failures(edition, change(move))).toEqual([fact]);
});

test('a file whose record was taken away proves nothing', async () => {
  const bare = await PDFDocument.load(edition.files[0]?.content as Uint8Array);
  bare.catalog.delete(PDFName.of('Metadata'));
  const content = await bare.save();
  const failed = await failures(
    { ...edition, files: [{ path: 'x.pdf', mediaType: 'application/pdf', content }] },
    expected,
  );
  expect(failed).toContain('license in XMP cc:license');
});

/** The file after someone changed its XMP packet. */
const tampered = async (before: string, after: string): Promise<Edition> => {
  const file = await PDFDocument.load(edition.files[0]?.content as Uint8Array);
  const stream = file.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) throw new Error('The file has no XMP packet');
  const packet = new TextDecoder().decode(decodePDFRawStream(stream).decode());
  if (!packet.includes(before)) throw new Error(`The packet does not hold ${before}`);
  const changed = file.context.stream(new TextEncoder().encode(packet.replace(before, after)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  file.catalog.set(PDFName.of('Metadata'), file.context.register(changed));
  return { ...edition, files: [{ path: 'x.pdf', mediaType: 'application/pdf', content: await file.save() }] };
};

test.each([
  [
    'the book’s licence',
    '<cc:license rdf:resource="https://creativecommons.org/licenses/by-sa/4.0/"',
    '<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"',
    'license in XMP cc:license',
  ],
  ['a picture’s author', '>David Revoy<', '>Personne<', 'credit in XMP dcterms:hasPart'],
  ['a passage’s author', '>Ann Baker<', '>Personne<', 'text credit in XMP dcterms:hasPart'],
  ['a chapter’s place', '>la-mie<', '>le-four<', 'text credit in XMP dcterms:hasPart'],
])('%s, changed in the file, is found', async (_, before, after, fact) => {
  expect(await failures(await tampered(before, after), expected)).toEqual([fact]);
});

test('the same book gives the same bytes', async () => {
  const again = await writePdf(input);
  expect(Buffer.compare(again.files[0]?.content as Uint8Array, edition.files[0]?.content as Uint8Array)).toBe(0);
});
