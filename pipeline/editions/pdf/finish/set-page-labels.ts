import { type PDFDocument, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import type { Sheet } from '../sheets/sheets.js';

interface Label {
  /** Numbering style (ISO 32000-1, § 12.4.2). */
  readonly style: 'D' | 'r';
  readonly prefix: string;
}

/** Gives viewers the page numbers that are printed: `C1`, `iv`, `57`. A range begins wherever the series changes. */
export const setPageLabels = (file: PDFDocument, sheets: readonly Sheet[]): void => {
  const entries: (number | PDFObject)[] = [];
  let previous = '';
  sheets.forEach(({ label }, index) => {
    const { style, prefix } = seriesOf(label);
    const series = style + prefix;
    // Within a series, numbers follow one another from 1 on.
    if (series !== previous)
      entries.push(index, file.context.obj({ S: style, ...(prefix && { P: PDFString.of(prefix) }) }));
    previous = series;
  });
  file.catalog.set(PDFName.of('PageLabels'), file.context.obj({ Nums: entries }));
};

const seriesOf = (label: string): Label => {
  if (/^\d+$/.test(label)) return { style: 'D', prefix: '' };
  if (/^[ivxlcdm]+$/.test(label)) return { style: 'r', prefix: '' };
  return { style: 'D', prefix: label.replace(/\d+$/, '') };
};
