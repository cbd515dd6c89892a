import { PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { linkParts } from './link-parts.js';
import { type MovedObjects, moveObjects } from './move-objects.js';
import { type PrintedStructure, refOf, setNextKey, structureOf } from './printed-structure.js';

const pages = PDFName.of('Pages');
const count = PDFName.of('Count');
const parent = PDFName.of('Parent');
const structureParent = PDFName.of('P');
const destinations = PDFName.of('Dests');
/** Where a page and an annotation name their entry of the parent tree (ISO 32000-1, § 14.7.4.4). */
const entryKeys = ['StructParents', 'StructParent'].map((name) => PDFName.of(name));

/**
 * Joins the parts of a book, each printed by itself, into the first of them: pages, structure, places, and the links that
 * lead from one to another. It is as if the book had been printed at once, but that each part has its own cut of the fonts.
 */
export const joinParts = (parts: readonly PDFDocument[]): PDFDocument => {
  const [book, ...others] = parts;
  if (!book) throw new Error('A book has one part at least');
  for (const part of others) append(book, part);
  if (others.length > 0) linkParts(book);
  return book;
};

const append = (book: PDFDocument, part: PDFDocument): void => {
  const into = structureOf(book);
  const from = structureOf(part);
  const { catalog, context } = part;
  const pageTree = refOf(catalog.get(pages));
  const places = catalog.lookupMaybe(destinations, PDFDict)?.entries() ?? [];
  // These the book has itself.
  const { Root: root, Info: info } = context.trailerInfo;
  for (const ref of [root, info, from.root, from.document, from.parentTree, catalog.get(destinations)])
    if (ref instanceof PDFRef) context.delete(ref);
  const moving = moveObjects(context, book.context);
  appendPages(book, refOf(moving.moved(pageTree)));
  appendStructure(book, into, from, moving);
  const table = book.catalog.lookup(destinations, PDFDict);
  for (const [name, value] of places) table.set(name, moving.moved(value));
};

const appendPages = (book: PDFDocument, tree: PDFRef): void => {
  const all = book.catalog.Pages();
  const added = book.context.lookup(tree, PDFDict);
  added.set(parent, refOf(book.catalog.get(pages)));
  all.pushTreeNode(tree);
  all.set(count, PDFNumber.of(all.Count().asNumber() + added.lookup(count, PDFNumber).asNumber()));
};

const appendStructure = (
  book: PDFDocument,
  into: PrintedStructure,
  from: PrintedStructure,
  { refs, moved }: MovedObjects,
): void => {
  for (const kid of from.kids.asArray()) {
    const ref = refOf(moved(kid));
    book.context.lookup(ref, PDFDict).set(structureParent, into.document);
    into.kids.push(ref);
  }
  from.numbers.asArray().forEach((value, index) => {
    into.numbers.push(index % 2 === 0 ? shifted(value, into.nextKey) : moved(value));
  });
  for (const ref of refs) {
    const object = book.context.lookup(ref);
    if (!(object instanceof PDFDict)) continue;
    for (const key of entryKeys) {
      const value = object.get(key);
      if (value) object.set(key, shifted(value, into.nextKey));
    }
  }
  setNextKey(book, into.nextKey + from.nextKey);
};

const shifted = (value: unknown, by: number): PDFNumber => {
  if (!(value instanceof PDFNumber)) throw new Error(`The print has ${value} where a number should be`);
  return PDFNumber.of(value.asNumber() + by);
};
