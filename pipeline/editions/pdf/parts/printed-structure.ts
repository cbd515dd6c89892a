import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

const root = PDFName.of('StructTreeRoot');
const kids = PDFName.of('K');
const parentTree = PDFName.of('ParentTree');
const numbers = PDFName.of('Nums');
const nextKey = PDFName.of('ParentTreeNextKey');

/** The structure tree of a print as Chromium writes it: one element for the whole, and a parent tree of one leaf. */
export interface PrintedStructure {
  readonly root: PDFRef;
  /** The element `Document`. */
  readonly document: PDFRef;
  readonly kids: PDFArray;
  readonly parentTree: PDFRef;
  /** Keys and values in turn (ISO 32000-1, § 7.9.7). */
  readonly numbers: PDFArray;
  /** The first key that is free. */
  readonly nextKey: number;
}

/** @throws when the file has none, or one of another shape. */
export const structureOf = (file: PDFDocument): PrintedStructure => {
  const tree = file.catalog.lookup(root, PDFDict);
  const document = refOf(tree.get(kids));
  const parents = refOf(tree.get(parentTree));
  const element = file.context.lookup(document, PDFDict);
  // A single kid stands without an array.
  if (!(element.lookup(kids) instanceof PDFArray)) element.set(kids, file.context.obj([element.get(kids)]));
  return {
    root: refOf(file.catalog.get(root)),
    document,
    kids: element.lookup(kids, PDFArray),
    parentTree: parents,
    numbers: file.context.lookup(parents, PDFDict).lookup(numbers, PDFArray),
    nextKey: tree.lookup(nextKey, PDFNumber).asNumber(),
  };
};

/** Says which key is the first that is free. */
export const setNextKey = (file: PDFDocument, value: number): void =>
  file.catalog.lookup(root, PDFDict).set(nextKey, PDFNumber.of(value));

/** A value that must be a reference. */
export const refOf = (value: PDFObject | undefined): PDFRef => {
  if (!(value instanceof PDFRef)) throw new Error(`The print has ${value} where a reference should be`);
  return value;
};
