import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';

/** How Chromium names a structure element, after a node of its memory: `node00000110`. */
const nodeName = /^node(\d+)$/;

const textOf = (value: PDFObject | undefined): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';

/**
 * Numbers the structure elements that others refer to (table heads) from 1: Chromium's own numbers are those of its
 * memory, and differ from one print to the next. Their order stays, for the identifier tree is sorted.
 *
 * @param part Which part of the book the file is, from 0.
 */
export const numberElements = (file: PDFDocument, part: number): void => {
  const objects = file.context.enumerateIndirectObjects().map(([, object]) => object);
  const names = objects
    .map((object) => (object instanceof PDFDict ? textOf(object.get(PDFName.of('ID'))) : ''))
    .filter((name) => nodeName.test(name))
    .sort();
  if (names.length === 0) return;
  const width = String(names.length).length;
  const numbered = new Map(
    names.map((name, index) => [name, PDFString.of(`cell${part + 1}-${String(index + 1).padStart(width, '0')}`)]),
  );
  for (const object of objects) rename(object, numbered);
};

/** Replaces the names in an object and in those that it holds directly. */
const rename = (object: PDFObject, numbered: ReadonlyMap<string, PDFString>): void => {
  if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) {
      const name = numbered.get(textOf(value));
      if (name) object.set(key, name);
      else rename(value, numbered);
    }
  if (object instanceof PDFArray)
    object.asArray().forEach((value, index) => {
      const name = numbered.get(textOf(value));
      if (name) object.set(index, name);
      else rename(value, numbered);
    });
};
