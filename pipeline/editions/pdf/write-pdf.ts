import { toString as toText } from 'hast-util-to-string';
import { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { Writer, WriterInput } from '../edition.js';
import { type PrintedBook, printedBook } from './book-page.js';
import { withEndnotes } from './endnotes.js';
import type { Archive, Facts } from './finish/facts.js';
import { type FinishedPdf, finishPdf } from './finish/finish-pdf.js';
import { type Geometry, geometryOf } from './page/geometry.js';
import type { PdfPurpose } from './page/print-page.js';
import { pageMapOf } from './page-map.js';
import { paginate } from './paginate.js';
import type { PaginatedBook } from './print-laid-out.js';
import { srgbProfile } from './srgb-profile.js';

const mediaType = 'application/pdf';
/** Paper around the pages of a file that is printed, in millimetres. */
const bleed = 3;

const noGlyph = '7.21.8-1';
const noUnicode = '7.21.7-1';

/** Writes the PDF edition: the document as one page of HTML, printed by a browser, then finished (see `finish/`). */
export const writePdf: Writer = async (given) => {
  const { book, document } = given;
  const { slug, pdf } = book;
  const input = pdf.notes === 'book' ? { ...given, document: withEndnotes(document, book) } : given;
  const screen = await makePdf(input, geometryOf(pdf), 'screen');
  tellFaults(screen, input);
  const attachment = screen.archive?.attachment;
  const files = [{ path: `${slug}.pdf`, mediaType, content: screen.content }];
  if (pdf.print) {
    // What there is to say of the book has been said: nobody reads these.
    const silent = { ...input, diagnostics: new Diagnostics('en'), onPages: () => undefined };
    const { content } = await makePdf(silent, geometryOf(pdf, bleed), 'print');
    files.push({ path: `${slug}-print.pdf`, mediaType, content });
  }
  return {
    format: 'pdf',
    files,
    pages: screen.sheets.length,
    pageMap: pageMapOf(document, screen.sheets, screen.places),
    ...(attachment && { attached: attachment }),
  };
};

interface MadePdf extends PaginatedBook, FinishedPdf {
  readonly archive?: Archive;
}

const makePdf = async (input: WriterInput, geometry: Geometry, purpose: PdfPurpose): Promise<MadePdf> => {
  const printed = await printedBook(input, geometry, purpose);
  const paginated = await paginate(printed, input, geometry);
  const archive = purpose === 'screen' ? await archiveOf(input) : undefined;
  const facts = { ...factsOf(input, geometry, printed, paginated), ...(archive && { archive }) };
  return { ...paginated, ...(await finishPdf(paginated.file, facts)), ...(archive && { archive }) };
};

/** What the book's archive is made of, once it is printed: the source bundle is made while the browser works. */
const archiveOf = async ({ book: { pdf, title, version }, bundle }: WriterInput): Promise<Archive | undefined> => {
  if (!pdf.archive) return undefined;
  const archive = { level: pdf.archive, profile: await srgbProfile() };
  if (pdf.archive === 'A-2u') return archive;
  const file = await bundle?.();
  if (!(file?.content instanceof Uint8Array)) throw new Error('A PDF/A-3 holds the source bundle, which is in memory');
  return { ...archive, attachment: { ...file, content: file.content, description: `${title} ${version}` } };
};

/** Says why the file does not claim PDF/UA-1 or PDF/A: what the author can mend, and what is the program's. */
const tellFaults = ({ faults, archiveFaults, sheets }: MadePdf, { book, diagnostics }: WriterInput): void => {
  const place = { file: book.blurb.path };
  const lost = new Set(
    faults.flatMap(({ rule, sheet }) => (rule === noGlyph ? (sheets[sheet ?? -1]?.label ?? []) : [])),
  );
  if (lost.size > 0) diagnostics.add('signs-without-font', { pages: [...lost].join(', ') }, place);
  // A sign without a drawing has no Unicode value in the font either.
  const others = new Set(faults.map(({ rule }) => rule).filter((rule) => rule !== noGlyph && rule !== noUnicode));
  if (others.size > 0) diagnostics.add('pdf-not-accessible', { rules: [...others].join(', ') }, place);
  if (archiveFaults.length > 0)
    diagnostics.add(
      'pdf-not-archival',
      { level: book.pdf.archive ?? '', rules: archiveFaults.join(', ') },
      { ...place, at: book.place(['pdf', 'archive']) },
    );
};

const factsOf = (
  { book, document, generator, baseUrl }: WriterInput,
  geometry: Geometry,
  { units }: PrintedBook,
  { sheets, html }: PaginatedBook,
): Facts => ({
  book,
  generator,
  blurb: toText(document.blurb).replace(/\s+/gu, ' ').trim(),
  sections: document.sections,
  pictures: [...document.pictures.values()],
  texts: document.creditedTexts,
  sheets,
  bleeds: units.filter(({ bleed }) => bleed).map(({ id }) => id),
  geometry,
  ...(baseUrl && { bookPage: `${baseUrl}${book.slug}/` }),
  source: html,
});
