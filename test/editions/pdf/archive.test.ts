import { type PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { h } from 'hastscript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArchiveLevel } from '../../../pipeline/book/book.js';
import type { Edition, WriterInput } from '../../../pipeline/editions/edition.js';
import { writePdf } from '../../../pipeline/editions/pdf/write-pdf.js';
import { createPrinter } from '../../../pipeline/system/browser/printer.js';
import { type PdfFile, readPdf } from '../../../pipeline/verification/pdf/pdf-file.js';
import { borrowingInput } from '../sample/borrowed.js';

const printer = createPrinter({ env: process.env });
afterAll(() => printer.close());

const bundle = {
  path: 'le-pain-commun-source.zip',
  mediaType: 'application/zip',
  content: Uint8Array.from({ length: 70_000 }, (_, index) => (index * index) % 251),
};

interface Made {
  readonly input: WriterInput;
  readonly edition: Edition;
  readonly bytes: Uint8Array;
  readonly file: PdfFile;
}

const make = async (archive?: ArchiveLevel, edit = (input: WriterInput): WriterInput => input): Promise<Made> => {
  const given = edit(await borrowingInput({ print: printer.print, bundle: () => Promise.resolve(bundle) }));
  const pdf = { ...given.book.pdf, print: archive === 'A-3u', ...(archive && { archive }) };
  const input = { ...given, book: { ...given.book, pdf } };
  const edition = await writePdf(input);
  const bytes = edition.files[0]?.content as Uint8Array;
  return { input, edition, bytes, file: await readPdf(bytes) };
};

const claim = ({ xmp = '' }: PdfFile): string =>
  ['part', 'conformance'].map((name) => new RegExp(`<pdfaid:${name}>(\\w+)<`).exec(xmp)?.[1] ?? '').join('');

describe('a PDF/A-3u', () => {
  let made: Made;
  beforeAll(async () => {
    made = await make('A-3u');
  });

  test('says so, with the colours that it is in', () => {
    expect(claim(made.file)).toBe('3U');
    expect(made.file.intent).toBe('RGB');
    expect(made.file.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(made.input.diagnostics.messages.map(String)).toEqual([]);
  });

  test('holds the source bundle, as it stands beside the file', () => {
    const [attachment, ...others] = made.file.attachments;
    expect(others).toEqual([]);
    expect(attachment).toMatchObject({
      name: 'le-pain-commun-source.zip',
      relationship: 'Source',
      mediaType: 'application/zip',
    });
    expect(Buffer.compare(attachment?.content ?? new Uint8Array(), bundle.content)).toBe(0);
    expect(made.edition.attached?.path).toBe(bundle.path);
  });

  test('dates the bundle from the book, and shows it in the list of attachments', async () => {
    const pdf = await PDFDocument.load(made.bytes, { updateMetadata: false });
    const files = pdf.catalog.lookup(PDFName.of('AF')) as PDFArray;
    const spec = files.lookup(0, PDFDict);
    const stream = spec.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'));
    const params = (stream as { dict?: PDFDict }).dict?.lookup(PDFName.of('Params'), PDFDict);
    const day = made.input.book.published.replaceAll('-', '');
    expect(params?.lookup(PDFName.of('ModDate'), PDFString).asString()).toBe(`D:${day}000000Z`);
    const names = pdf.catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of('EmbeddedFiles'), PDFDict);
    expect((names.lookup(PDFName.of('Names')) as PDFArray).get(1)).toBe(files.get(0));
  });

  test('describes every property of its record that XMP does not define', () => {
    const { xmp = '' } = made.file;
    const own = xmp.slice(0, xmp.indexOf('<pdfaExtension:schemas>'));
    const described = new Set([...xmp.matchAll(/<pdfa(?:Property|Field):name>(\w+)</g)].map(([, name]) => name ?? ''));
    const used = new Set([...own.matchAll(/<(?:dcterms|cc|pdfuaid):(\w+)/g)].map(([, name]) => name ?? ''));
    expect(used.size).toBeGreaterThan(6);
    expect([...used].filter((name) => !described.has(name))).toEqual([]);
  });

  test('is the same bytes when it is made again, and leaves the file for the print shop as it is', async () => {
    const again = await make('A-3u');
    expect(Buffer.compare(again.bytes, made.bytes)).toBe(0);
    const print = await readPdf(again.edition.files[1]?.content as Uint8Array);
    expect([claim(print), print.intent, print.attachments]).toEqual(['', undefined, []]);
  });
});

test('a PDF/A-2u holds no other file, and its writer asks for none', async () => {
  const { file, edition } = await make('A-2u', (input) => ({
    ...input,
    bundle: () => Promise.reject(new Error('Nobody should ask')),
  }));
  expect([claim(file), file.intent, file.attachments]).toEqual(['2U', 'RGB', []]);
  expect(edition.attached).toBeUndefined();
});

test('a book that asks for nothing says nothing of archives', async () => {
  const { file } = await make();
  expect([claim(file), file.intent, file.attachments]).toEqual(['', undefined, []]);
});

test('a sign that no font draws keeps the file from claiming it, and the author is told', async () => {
  const { file, input } = await make('A-3u', (given) => {
    const [first, ...others] = given.document.sections;
    if (!first) throw new Error('The sample book has sections');
    const tree = { ...first.tree, children: [...first.tree.children, h('p', 'Un signe privé : \u{F0000}')] };
    return { ...given, document: { ...given.document, sections: [{ ...first, tree }, ...others] } };
  });
  expect(claim(file)).toBe('');
  expect(file.attachments).toHaveLength(1);
  const told = input.diagnostics.messages.find(({ ruleId }) => ruleId === 'pdf-not-archival');
  expect(String(told)).toContain('PDF/A-3u : règles 6.2.11.8-1');
});
