import type { PDFDocument } from '@cantoo/pdf-lib';
import { annotationFaults } from './annotation-rules.js';
import type { PdfUaFault } from './fault.js';
import { glyphFaults } from './glyph-rules.js';
import { elementsIn, readStructure } from './structure.js';
import { elementFaults, nestingFaults } from './structure-rules.js';
import { tableFaults } from './table-rules.js';

/**
 * What keeps a finished file from PDF/UA-1 (ISO 14289-1), by the numbers of veraPDF's tests: those that what Chromium
 * writes can fail. `npm run conformance` has veraPDF itself judge the files that claim it.
 */
export const pdfUaFaults = (file: PDFDocument): readonly PdfUaFault[] => {
  const roots = readStructure(file);
  const elements = [...elementsIn(roots)];
  if (elements.length === 0) return [{ rule: '7.1-11' }];
  return [
    ...nestingFaults(roots),
    ...elementFaults(elements),
    ...tableFaults(elements),
    ...annotationFaults(file, elements),
    ...glyphFaults(file),
  ];
};
