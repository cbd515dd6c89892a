import { PDFDocument } from '@cantoo/pdf-lib';
import { numberElements } from './finish/number-elements.js';

/**
 * Opens what the browser printed, all at once: by default the reader waits for other work after every hundred objects.
 *
 * @param part Which part of the book it is, from 0.
 */
export const loadPrint = async (pdf: Uint8Array, part = 0): Promise<PDFDocument> => {
  const file = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  numberElements(file, part);
  return file;
};
