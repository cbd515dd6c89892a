import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';

const name = (text: string): PDFName => PDFName.of(text);
const key = { type: name('S'), kids: name('K'), object: name('Obj') };

/** An element of the structure tree (ISO 32000-1, § 14.7.2). */
export interface StructureElement {
  /** Its standard type: `P` of an element that the role map makes a paragraph. */
  readonly type: string;
  readonly dict: PDFDict;
  readonly children: readonly StructureElement[];
  /** Annotations that belong to it. */
  readonly annotations: readonly PDFDict[];
}

/** The elements under the root of the structure tree; none when the file has no tree. */
export const readStructure = (file: PDFDocument): readonly StructureElement[] => {
  const root = file.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  if (!root) return [];
  const roles = root.lookupMaybe(name('RoleMap'), PDFDict);
  return kidsOf(root).flatMap((kid) => elementOf(kid, roles) ?? []);
};

/** Every element, parents before their children, in the order in which the book is read. */
export function* elementsIn(elements: readonly StructureElement[]): Generator<StructureElement> {
  for (const element of elements) {
    yield element;
    yield* elementsIn(element.children);
  }
}

const elementOf = (dict: PDFDict, roles: PDFDict | undefined): StructureElement | undefined => {
  const type = dict.get(key.type);
  if (!(type instanceof PDFName)) return undefined;
  const kids = kidsOf(dict);
  return {
    type: standardType(type, roles),
    dict,
    children: kids.flatMap((kid) => elementOf(kid, roles) ?? []),
    annotations: kids.flatMap((kid) => kid.lookupMaybe(key.object, PDFDict) ?? []),
  };
};

/** Kids that are dictionaries: elements and references to objects; the others are numbers of marked content. */
const kidsOf = (dict: PDFDict): readonly PDFDict[] => {
  const kids = dict.lookup(key.kids);
  const list: readonly (PDFObject | undefined)[] =
    kids instanceof PDFArray ? kids.asArray().map((kid) => dict.context.lookup(kid)) : [kids];
  return list.filter((kid) => kid instanceof PDFDict);
};

/** A role map may lead from one type to the next; a circle ends it. */
const standardType = (type: PDFName, roles: PDFDict | undefined): string => {
  let found = type;
  for (let steps = 0; steps < 8; steps += 1) {
    const next = roles?.get(found);
    if (!(next instanceof PDFName)) break;
    found = next;
  }
  return found.decodeText();
};
