import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFName, type PDFPageLeaf, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

const contents = PDFName.of('Contents');
const filter = PDFName.of('Filter');

/** The content of a page, a character a byte; nothing when it is not one stream, as Chromium writes it. */
export const contentOf = (page: PDFPageLeaf): string | undefined => {
  const stream = page.context.lookup(page.get(contents));
  return stream instanceof PDFRawStream ? textOf(stream) : undefined;
};

/** Gives a page another content, not packed: others read it again before it is (see `pack-streams.ts`). */
export const setContent = (page: PDFPageLeaf, text: string): void => {
  const ref = page.get(contents);
  if (!(ref instanceof PDFRef)) throw new Error('The content of a page is no object of its own');
  const bytes = Buffer.from(text, 'latin1');
  page.context.assign(ref, PDFRawStream.of(page.context.obj({ Length: bytes.length }), bytes));
};

/** The content of a stream, a character a byte. Chromium packs with Flate alone; pdf-lib would unpack ten times slower. */
export const textOf = (stream: PDFRawStream): string => latin1(unpacked(stream));

const unpacked = (stream: PDFRawStream): Uint8Array => {
  const packing = stream.dict.get(filter);
  if (packing === undefined) return stream.getContents();
  return packing === PDFName.of('FlateDecode')
    ? inflateSync(stream.getContents())
    : decodePDFRawStream(stream).decode();
};

const latin1 = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString('latin1');
