import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { wordsFor } from '../../../language/words.js';
import type { Sheet } from '../sheets/sheets.js';
import { readDestinations } from './destinations.js';

/** Says in words where each link leads, for those who do not see it (ISO 14289-1, § 7.18.5): an address, or a page. */
export const describeLinks = (file: PDFDocument, sheets: readonly Sheet[], lang: string): void => {
  const { page: pageName } = wordsFor(lang);
  const places = readDestinations(file);
  for (const page of file.getPages()) {
    const annotations = page.node.Annots();
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const link = annotations?.lookup(index);
      if (!(link instanceof PDFDict) || link.has(PDFName.of('Contents'))) continue;
      const target = link.lookup(PDFName.of('Dest'));
      const label = target instanceof PDFName ? sheets[places.get(target.decodeText())?.page ?? -1]?.label : undefined;
      const text = label === undefined ? addressOf(link) : pageName(label);
      if (text !== undefined) link.set(PDFName.of('Contents'), PDFHexString.fromText(text));
    }
  }
};

const addressOf = (link: PDFDict): string | undefined => {
  const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
};
