import { PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { elsewhere } from '../layout/elsewhere.js';

const action = PDFName.of('A');
const destination = PDFName.of('Dest');

/** Has the links that were printed as leading elsewhere lead to their place, now that the parts of the book are one file. */
export const linkParts = (book: PDFDocument): void => {
  for (const page of book.getPages()) {
    const annotations = page.node.Annots();
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const link = annotations?.lookup(index);
      const id = link instanceof PDFDict ? placeOf(link) : undefined;
      if (!(link instanceof PDFDict) || id === undefined) continue;
      link.delete(action);
      link.set(destination, PDFName.of(id));
    }
  }
};

/** The id in an address like `https://…/elsewhere#id`. */
const placeOf = (link: PDFDict): string | undefined => {
  const address = link.lookupMaybe(action, PDFDict)?.lookup(PDFName.of('URI'));
  const [, id] = address instanceof PDFString ? address.asString().split(`/${elsewhere}#`) : [];
  return id === undefined ? undefined : decodeURIComponent(id);
};
