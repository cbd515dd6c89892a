import type { PDFDocument } from '@cantoo/pdf-lib';
import { describeLinks } from './describe-links.js';
import type { Facts } from './facts.js';
import { markPages } from './mark-pages.js';
import { moveDestinations } from './move-destinations.js';
import { numberElements } from './number-elements.js';
import { repairStructure } from './repair-structure.js';
import { setMetadata } from './set-metadata.js';
import { bookmarksOf, setOutline } from './set-outline.js';
import { setPageBoxes } from './set-page-boxes.js';
import { setPageLabels } from './set-page-labels.js';

/** Gives the printed file what Chromium does not: the book's record, its outline, its page labels, exact pages. */
export const finishPdf = async (file: PDFDocument, facts: Facts): Promise<Uint8Array> => {
  numberElements(file);
  repairStructure(file);
  markPages(file);
  moveDestinations(file, facts);
  setMetadata(file, facts);
  setPageLabels(file, facts.sheets);
  setOutline(file, bookmarksOf(facts.sections));
  describeLinks(file, facts.sheets);
  setPageBoxes(file, facts.geometry);
  // The default pauses after every fifty objects: thirteen seconds on 450 pages.
  return file.save({ useObjectStreams: true, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY });
};
