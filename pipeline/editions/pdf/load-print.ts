import { PDFDocument } from '@cantoo/pdf-lib';

/** Opens what the browser printed, all at once: by default the reader waits for other work after every hundred objects. */
export const loadPrint = (pdf: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
