import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import { decodePDFRawStream, type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

const pack = promisify(deflate);

/** The content of a page, a character a byte; nothing when it is not one stream, as Chromium writes it. */
export const pageStream = (file: PDFDocument, page: PDFPage): string | undefined => {
  const content = file.context.lookup(page.node.get(PDFName.of('Contents')));
  return content instanceof PDFRawStream ? Buffer.from(decoded(content)).toString('latin1') : undefined;
};

/** Puts another content in the place of a page's own; streams are packed side by side. */
export const setPageStream = async (file: PDFDocument, page: PDFPage, stream: string): Promise<void> => {
  const ref = page.node.get(PDFName.of('Contents'));
  if (!(ref instanceof PDFRef)) throw new Error('The content of a page is no object of its own');
  const bytes = await pack(Buffer.from(stream, 'latin1'));
  const description = file.context.obj({ Length: bytes.length, Filter: 'FlateDecode' });
  file.context.assign(ref, PDFRawStream.of(description, bytes));
};

/** The bytes of a stream. Chromium packs with Flate alone; pdf-lib would unpack ten times slower. */
export const decoded = (stream: PDFRawStream): Uint8Array =>
  stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode')
    ? inflateSync(stream.getContents())
    : decodePDFRawStream(stream).decode();
