import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Geometry } from '../page/geometry.js';

/** Cuts every sheet to the page, from its top left corner. */
export const setPageBoxes = (file: PDFDocument, { points: [width, height] }: Geometry): void => {
  for (const page of file.getPages()) {
    const foot = page.getMediaBox().height - height;
    page.setMediaBox(0, foot, width, height);
    page.setTrimBox(0, foot, width, height);
  }
};
