import { toString as toText } from 'hast-util-to-string';
import type { Writer, WriterInput } from '../edition.js';
import { type PrintedBook, printedBook } from './book-page.js';
import type { PdfUaFault } from './finish/conformance/fault.js';
import type { Facts } from './finish/facts.js';
import { finishPdf } from './finish/finish-pdf.js';
import { a5 } from './page/geometry.js';
import { resourcesOf } from './page/resources.js';
import { pageMapOf } from './page-map.js';
import { type PaginatedBook, printLaidOut } from './print-laid-out.js';
import { printTwice } from './print-twice.js';

const noGlyph = '7.21.8-1';
const noUnicode = '7.21.7-1';

/** Writes the PDF edition: the document as one page of HTML, printed by a browser, then finished (see `finish/`). */
export const writePdf: Writer = async (input) => {
  const printed = await printedBook(input, a5);
  const paginated = await print(printed, input);
  const { content, faults } = await finishPdf(paginated.file, factsOf(input, paginated));
  tellFaults(faults, paginated, input);
  return {
    format: 'pdf',
    files: [
      {
        path: `${input.book.slug}.pdf`,
        mediaType: 'application/pdf',
        content,
      },
    ],
    pages: paginated.sheets.length,
    pageMap: pageMapOf(input.document, paginated.sheets, paginated.places),
  };
};

/** With the notes at the foot of their pages; when a page does not come out as it was laid out, at the end of chapters. */
const print = async (printed: PrintedBook, input: WriterInput): Promise<PaginatedBook> => {
  const resources = await resourcesOf(input);
  const laidOut = await printLaidOut(printed, input, resources, a5);
  const [astray] = laidOut.astray;
  if (astray === undefined) return laidOut;
  const section = input.document.anchors.get(astray) ?? astray;
  input.diagnostics.add('layout-astray', { section }, { file: input.book.blurb.path });
  return printTwice(printed, input, { resources });
};

/** Says why the file does not claim PDF/UA-1: what the author can mend, and what is the program's. */
const tellFaults = (
  faults: readonly PdfUaFault[],
  { sheets }: PaginatedBook,
  { book, diagnostics }: WriterInput,
): void => {
  const place = { file: book.blurb.path };
  const lost = new Set(
    faults.flatMap(({ rule, sheet }) => (rule === noGlyph ? (sheets[sheet ?? -1]?.label ?? []) : [])),
  );
  if (lost.size > 0) diagnostics.add('signs-without-font', { pages: [...lost].join(', ') }, place);
  // A sign without a drawing has no Unicode value in the font either.
  const others = new Set(faults.map(({ rule }) => rule).filter((rule) => rule !== noGlyph && rule !== noUnicode));
  if (others.size > 0) diagnostics.add('pdf-not-accessible', { rules: [...others].join(', ') }, place);
};

const factsOf = ({ book, document, generator, baseUrl }: WriterInput, { sheets, html }: PaginatedBook): Facts => ({
  book,
  generator,
  blurb: toText(document.blurb).replace(/\s+/gu, ' ').trim(),
  sections: document.sections,
  pictures: [...document.pictures.values()],
  texts: document.creditedTexts,
  sheets,
  geometry: a5,
  ...(baseUrl && { bookPage: `${baseUrl}${book.slug}/` }),
  source: html,
});
