import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { type Geometry, pointsPerPixel } from '../page/geometry.js';
import { readDestinations } from './destinations.js';

/**
 * Puts back the places of what rises above the first line of its page, as a note call in a title does: Chromium writes
 * them at the foot of the page before, where links would lead. Only those that were laid out on the page after are moved.
 *
 * @param expected Ids, each with the index of the sheet that it was laid out on.
 */
export const lowerRaised = (
  file: PDFDocument,
  expected: readonly (readonly [string, number])[],
  { lines, line }: Pick<Geometry, 'lines' | 'line'>,
): void => {
  const sheets = new Map(expected);
  const places = readDestinations(file);
  const table = file.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of table?.entries() ?? []) {
    const id = name.decodeText();
    const [sheet, place, target] = [sheets.get(id), places.get(id), file.context.lookup(value)];
    if (sheet === undefined || place?.page !== sheet - 1 || !(target instanceof PDFArray)) continue;
    const height = file.getPage(place.page).getMediaBox().height;
    // Before `moveDestinations` places are told without the head margin.
    if ((height - place.y) / pointsPerPixel < (lines - 1 / 3) * line) continue;
    target.set(0, file.getPage(sheet).ref);
    target.set(3, PDFNumber.of(height));
  }
};
