import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';

/** A place in the file. */
export interface Destination {
  /** Index of the page. */
  readonly page: number;
  /** Distance from the foot of the page, in points. */
  readonly y: number;
}

/** The named destinations that Chromium wrote: id of an element → its place. */
export const readDestinations = (file: PDFDocument): ReadonlyMap<string, Destination> => {
  const pages = new Map(file.getPages().map((page, index) => [page.ref.tag, index]));
  const found = new Map<string, Destination>();
  const table = file.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of table?.entries() ?? []) {
    const target = file.context.lookup(value);
    const place = target instanceof PDFDict ? target.lookup(PDFName.of('D')) : target;
    if (!(place instanceof PDFArray)) continue;
    const ref = place.get(0);
    const page = ref instanceof PDFRef ? pages.get(ref.tag) : undefined;
    const y = place.lookup(3);
    if (page !== undefined) found.set(name.decodeText(), { page, y: y instanceof PDFNumber ? y.asNumber() : 0 });
  }
  return found;
};
