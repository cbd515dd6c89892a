import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PdfUaFault } from './conformance/fault.js';
import { pdfAFaults } from './conformance/pdf-a.js';
import { pdfUaFaults } from './conformance/pdf-ua.js';
import { describeLinks } from './describe-links.js';
import { drawCropMarks } from './draw-crop-marks.js';
import type { Facts } from './facts.js';
import { moveDestinations } from './move-destinations.js';
import { nameMarks } from './name-marks.js';
import { packStreams } from './pack-streams.js';
import { prepareArchive } from './prepare-archive.js';
import { repairStructure } from './repair-structure.js';
import { scalePages } from './scale-pages.js';
import { setMetadata } from './set-metadata.js';
import { bookmarksOf, setOutline } from './set-outline.js';
import { setPageBoxes } from './set-page-boxes.js';
import { setPageLabels } from './set-page-labels.js';
import { writeFile } from './write-file.js';

/** A file that is done. */
export interface FinishedPdf {
  readonly content: Uint8Array;
  /** What keeps it from PDF/UA-1: a file without any claims it. */
  readonly faults: readonly PdfUaFault[];
  /** Rules that keep it from the PDF/A that it is made for, by veraPDF's numbers: a file without any claims it. */
  readonly archiveFaults: readonly string[];
}

/** Gives the printed file what Chromium does not: the book's record, its outline, its page labels, exact pages. */
export const finishPdf = async (file: PDFDocument, facts: Facts): Promise<FinishedPdf> => {
  repairStructure(file);
  nameMarks(file);
  moveDestinations(file, facts);
  setPageBoxes(file, facts.geometry);
  scalePages(file, facts.geometry.scale);
  setPageLabels(file, facts.sheets);
  setOutline(file, bookmarksOf(facts.sections));
  describeLinks(file, facts.sheets, facts.book.lang);
  if (facts.geometry.bleed > 0) drawCropMarks(file);
  const { archive } = facts;
  if (archive) await prepareArchive(file, archive, facts);
  const packing = packStreams(file);
  // Last: it says whether the file, as it now is, keeps to the standards.
  const faults = pdfUaFaults(file);
  const archiveFaults = archive ? pdfAFaults(faults) : [];
  setMetadata(file, facts, {
    accessible: faults.length === 0,
    ...(archive && archiveFaults.length === 0 && { archive: archive.level }),
  });
  await packing;
  return { content: await writeFile(file), faults, archiveFaults };
};
