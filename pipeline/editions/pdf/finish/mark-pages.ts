import { deflateSync, inflateSync } from 'node:zlib';
import { decodePDFRawStream, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { markArtifacts } from './content/mark-artifacts.js';

/** Marks what every page paints outside its structure as artifacts. */
export const markPages = (file: PDFDocument): void => {
  for (const page of file.getPages()) {
    const ref = page.node.get(PDFName.of('Contents'));
    const content = file.context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(content instanceof PDFRawStream)) continue;
    const stream = Buffer.from(decoded(content)).toString('latin1');
    const bytes = deflateSync(Buffer.from(markArtifacts(stream), 'latin1'));
    const description = file.context.obj({ Length: bytes.length, Filter: 'FlateDecode' });
    file.context.assign(ref, PDFRawStream.of(description, bytes));
  }
};

/** Chromium packs its streams with Flate alone; pdf-lib would unpack them ten times slower. */
const decoded = (stream: PDFRawStream): Uint8Array =>
  stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode')
    ? inflateSync(stream.getContents())
    : decodePDFRawStream(stream).decode();
