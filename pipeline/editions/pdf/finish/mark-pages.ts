import { deflateSync } from 'node:zlib';
import { decodePDFRawStream, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { markArtifacts } from './content/mark-artifacts.js';

/** Marks what every page paints outside its structure as artifacts. */
export const markPages = (file: PDFDocument): void => {
  for (const page of file.getPages()) {
    const ref = page.node.get(PDFName.of('Contents'));
    const content = file.context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(content instanceof PDFRawStream)) continue;
    const stream = Buffer.from(decodePDFRawStream(content).decode()).toString('latin1');
    const bytes = deflateSync(Buffer.from(markArtifacts(stream), 'latin1'), { level: 9 });
    const description = file.context.obj({ Length: bytes.length, Filter: 'FlateDecode' });
    file.context.assign(ref, PDFRawStream.of(description, bytes));
  }
};
