import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import type { PdfUaFault } from './fault.js';
import { elementsIn, type StructureElement } from './structure.js';

/** What is wrong with tables (ISO 14289-1, § 7.2 and 7.5): rows of unequal length, cells that no head explains. */
export function* tableFaults(elements: Iterable<StructureElement>): Generator<PdfUaFault> {
  for (const element of elements) {
    if (element.type !== 'Table') continue;
    const rows = [...elementsIn([element])].filter(({ type }) => type === 'TR').map(({ children }) => children);
    if (!isRegular(rows)) yield { rule: '7.2-43' };
    if (!hasHeads(rows.flat())) yield { rule: '7.5-1' };
  }
}

/** Whether the cells, with those that they span, fill a rectangle and cover one another nowhere. */
const isRegular = (rows: readonly (readonly StructureElement[])[]): boolean => {
  const taken = rows.map((): boolean[] => []);
  for (const [index, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (taken[index]?.[column]) column += 1;
      const [down, right] = [spanOf(cell, 'RowSpan'), spanOf(cell, 'ColSpan')];
      for (let row = index; row < index + down; row += 1)
        for (let place = column; place < column + right; place += 1) {
          const line = taken[row];
          if (!line || line[place]) return false;
          line[place] = true;
        }
    }
  }
  const width = taken[0]?.length ?? 0;
  return taken.every((line) => line.length === width && !line.includes(false) && Object.keys(line).length === width);
};

/** Either every head says what it is the head of, or every cell names its heads. */
const hasHeads = (cells: readonly StructureElement[]): boolean => {
  const heads = cells.filter(({ type }) => type === 'TH');
  if (heads.length > 0 && heads.every((head) => attributeOf(head, 'Scope') !== undefined)) return true;
  const ids = new Set(heads.map(({ dict }) => textOf(dict.get(PDFName.of('ID')))));
  return cells
    .filter(({ type }) => type === 'TD')
    .every((cell) => {
      const named = attributeOf(cell, 'Headers');
      return named instanceof PDFArray && named.size() > 0 && named.asArray().every((head) => ids.has(textOf(head)));
    });
};

const spanOf = (cell: StructureElement, name: string): number => {
  const span = attributeOf(cell, name);
  return span instanceof PDFNumber ? span.asNumber() : 1;
};

/** An attribute of an element, whichever of its attribute objects has it (ISO 32000-1, § 14.7.5). */
const attributeOf = ({ dict }: StructureElement, name: string): PDFObject | undefined => {
  const attributes = dict.lookup(PDFName.of('A'));
  const objects =
    attributes instanceof PDFArray ? attributes.asArray().map((each) => dict.context.lookup(each)) : [attributes];
  return objects.flatMap((object) => (object instanceof PDFDict ? (object.lookup(PDFName.of(name)) ?? []) : []))[0];
};

const textOf = (value: PDFObject | undefined): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
