import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFNull,
  type PDFObject,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/** What was moved from one file to another. */
export interface MovedObjects {
  /** Their new references. */
  readonly refs: readonly PDFRef[];
  /** A value of the old file as it is in the new one; null for a reference to nothing. */
  readonly moved: (value: PDFObject) => PDFObject;
}

/** Moves all objects of a file into another one, under new numbers. */
export const moveObjects = (from: PDFContext, to: PDFContext): MovedObjects => {
  const objects = from.enumerateIndirectObjects();
  const refs = new Map(objects.map(([ref]) => [ref.tag, to.nextRef()]));
  const moved = (value: PDFObject): PDFObject => {
    if (value instanceof PDFRef) return refs.get(value.tag) ?? PDFNull;
    if (value instanceof PDFArray) return to.obj(value.asArray().map(moved));
    if (value instanceof PDFRawStream) return PDFRawStream.of(movedDict(value.dict), value.contents);
    return value instanceof PDFDict ? movedDict(value) : value;
  };
  const movedDict = (dict: PDFDict): PDFDict => {
    const entries = new Map(dict.entries().map(([name, value]) => [name, moved(value)]));
    if (dict instanceof PDFPageLeaf) return PDFPageLeaf.fromMapWithContext(entries, to);
    if (dict instanceof PDFPageTree) return PDFPageTree.fromMapWithContext(entries, to);
    return PDFDict.fromMapWithContext(entries, to);
  };
  for (const [ref, object] of objects) to.assign(refs.get(ref.tag) ?? ref, moved(object));
  return { refs: [...refs.values()], moved };
};
