import { PDFDocument } from '@cantoo/pdf-lib';
import { markPages } from './finish/mark-pages.js';
import { numberElements } from './finish/number-elements.js';

/** Which part of the book a print is. */
interface PartPrint {
  /** From 0. */
  readonly part: number;
  /** Whether its first page is none of the book's. */
  readonly leaf: boolean;
}

/**
 * Opens what the browser printed, all at once (by default the reader waits for other work after every hundred objects),
 * and does what concerns each page by itself: the parts of a book come one after the other.
 */
export const loadPrint = async (
  pdf: Uint8Array,
  { part, leaf }: PartPrint = { part: 0, leaf: false },
): Promise<PDFDocument> => {
  const file = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  if (leaf) file.removePage(0);
  numberElements(file, part);
  markPages(file);
  return file;
};
