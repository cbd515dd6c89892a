import type { Writer } from '../edition.js';
import { printedBook } from './book-page.js';
import { a5 } from './page/geometry.js';
import { resourcesOf } from './page/resources.js';
import { paginate } from './paginate.js';

/** Writes the PDF edition: the document as one page of HTML, printed by a browser, then finished (see `finish/`). */
export const writePdf: Writer = async (input) => {
  const printed = await printedBook(input, a5);
  const { pdf, plan, places } = await paginate(printed, input, { resources: await resourcesOf(input) });
  const pageMap = new Map<string, string>();
  for (const id of input.document.anchors.keys()) {
    const label = plan.sheets[places.get(id) ?? -1]?.label;
    if (label !== undefined) pageMap.set(id, label);
  }
  return {
    format: 'pdf',
    files: [{ path: `${input.book.slug}.pdf`, mediaType: 'application/pdf', content: pdf }],
    pages: plan.sheets.length,
    pageMap,
  };
};
