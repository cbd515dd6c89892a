import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { contentOf, setContent } from './content/page-content.js';

const boxes = ['MediaBox', 'BleedBox', 'TrimBox'].map((name) => PDFName.of(name));

/** Makes every page larger or smaller with all that is on it: text, links, the places that links lead to. */
export const scalePages = (file: PDFDocument, scale: number): void => {
  if (scale === 1) return;
  for (const page of file.getPages()) {
    const content = contentOf(page.node);
    if (content !== undefined) setContent(page.node, `q ${scale} 0 0 ${scale} 0 0 cm\n${content}\nQ\n`);
    page.scaleAnnotations(scale, scale);
    for (const name of boxes) scaleNumbers(page.node.lookupMaybe(name, PDFArray), scale);
  }
  const places = file.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [, value] of places?.entries() ?? []) {
    const place = file.context.lookup(value);
    // [page /XYZ left top zoom] (ISO 32000-1, table 151): the zoom stays.
    if (place instanceof PDFArray) scaleNumbers(place, scale, 4);
  }
};

/** Scales the numbers of an array, as far as an index. */
const scaleNumbers = (array: PDFArray | undefined, scale: number, end = array?.size() ?? 0): void => {
  for (let index = 0; index < end; index += 1) {
    const number = array?.lookup(index);
    if (number instanceof PDFNumber) array?.set(index, PDFNumber.of(number.asNumber() * scale));
  }
};
