import type { PDFDocument } from '@cantoo/pdf-lib';
import { type Geometry, pointsPerPixel } from '../page/geometry.js';

/** Cuts every sheet to the page and what is around it for the knife, from its top left corner (ISO 32000-1, § 14.11.2). */
export const setPageBoxes = (file: PDFDocument, { points: [width, height], bleed }: Geometry): void => {
  const around = bleed * pointsPerPixel;
  for (const page of file.getPages()) {
    const foot = page.getMediaBox().height - height - 2 * around;
    page.setMediaBox(0, foot, width + 2 * around, height + 2 * around);
    page.setBleedBox(0, foot, width + 2 * around, height + 2 * around);
    page.setTrimBox(around, foot + around, width, height);
  }
};
