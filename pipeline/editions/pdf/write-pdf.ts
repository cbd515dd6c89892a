import { toString as toText } from 'hast-util-to-string';
import type { Writer, WriterInput } from '../edition.js';
import { printedBook } from './book-page.js';
import type { Facts } from './finish/facts.js';
import { finishPdf } from './finish/finish-pdf.js';
import { a5 } from './page/geometry.js';
import { resourcesOf } from './page/resources.js';
import { type PaginatedBook, paginate } from './paginate.js';

/** Writes the PDF edition: the document as one page of HTML, printed by a browser, then finished (see `finish/`). */
export const writePdf: Writer = async (input) => {
  const printed = await printedBook(input, a5);
  const paginated = await paginate(printed, input, { resources: await resourcesOf(input) });
  return {
    format: 'pdf',
    files: [
      {
        path: `${input.book.slug}.pdf`,
        mediaType: 'application/pdf',
        content: await finishPdf(paginated.pdf, factsOf(input, paginated)),
      },
    ],
    pages: paginated.plan.sheets.length,
    pageMap: pageMapOf(input, paginated),
  };
};

const factsOf = ({ book, document, generator, baseUrl }: WriterInput, { plan, html }: PaginatedBook): Facts => ({
  book,
  generator,
  blurb: toText(document.blurb).replace(/\s+/gu, ' ').trim(),
  sections: document.sections,
  pictures: [...document.pictures.values()],
  sheets: plan.sheets,
  geometry: a5,
  ...(baseUrl && { bookPage: `${baseUrl}${book.slug}/` }),
  source: html,
});

/** The printed page number of every id of the document. */
const pageMapOf = ({ document }: WriterInput, { plan, places }: PaginatedBook): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const id of document.anchors.keys()) {
    const label = plan.sheets[places.get(id) ?? -1]?.label;
    if (label !== undefined) map.set(id, label);
  }
  return map;
};
