import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { pointsPerPixel } from '../page/geometry.js';
import { readDestinations } from './destinations.js';
import type { Facts } from './facts.js';

/**
 * Puts the named destinations where their elements are: Chromium forgets the head margin, and links lead that much too
 * high. How much is measured on a section, whose text begins right under the margin; pages to the edges have none.
 */
export const moveDestinations = (file: PDFDocument, { sections, bleeds, geometry }: Facts): void => {
  const places = readDestinations(file);
  const reference = sections.find(({ id }) => !bleeds.includes(id));
  const place = reference && places.get(reference.id);
  if (!place) return;
  const bleed = new Set(bleeds.map((id) => places.get(id)?.page));
  const shift = file.getPage(place.page).getMediaBox().height - geometry.top * pointsPerPixel - place.y;
  const table = file.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of table?.entries() ?? []) {
    const target = file.context.lookup(value);
    const { page } = places.get(name.decodeText()) ?? {};
    if (!(target instanceof PDFArray) || page === undefined || bleed.has(page)) continue;
    const y = target.lookup(3);
    if (y instanceof PDFNumber) target.set(3, PDFNumber.of(y.asNumber() + shift));
  }
};
