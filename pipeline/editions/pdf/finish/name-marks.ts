import { PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { textOf } from './content/page-content.js';

/** A line of a character map that gives a sign no character: `<0010> <0000>`. */
const nameless = /(?<=^<[\da-f]+>\s*)<0000>(?=\s*$)/gim;
/** Zero width joiner: says nothing, and keeps together the letters beside it. */
const joiner = '<200D>';

/**
 * Fonts draw the dots of Arabic letters as signs of their own, which stand for no character: Chromium maps them to U+0000,
 * which PDF/UA forbids (ISO 14289-1, § 7.21.7; Matterhorn 10-001) and which other programs copy.
 */
export const nameMarks = (file: PDFDocument): void => {
  for (const [, font] of file.context.enumerateIndirectObjects()) {
    const ref = font instanceof PDFDict ? font.get(PDFName.of('ToUnicode')) : undefined;
    const stream = ref instanceof PDFRef ? file.context.lookup(ref) : undefined;
    if (!(ref instanceof PDFRef && stream instanceof PDFRawStream)) continue;
    const map = textOf(stream);
    const named = map.replace(nameless, joiner);
    if (named !== map) file.context.assign(ref, file.context.flateStream(Buffer.from(named, 'latin1')));
  }
};
