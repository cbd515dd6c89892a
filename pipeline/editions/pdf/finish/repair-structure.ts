import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib';

const key = {
  type: PDFName.of('S'),
  kids: PDFName.of('K'),
  parent: PDFName.of('P'),
  page: PDFName.of('Pg'),
  alternative: PDFName.of('Alt'),
  id: PDFName.of('ID'),
};

/** Types of PDF 2.0 that Chromium writes, as readers of PDF 1.7 know them (ISO 32000-1, § 14.8.4). */
const roles = { Strong: 'Span', Em: 'Span', Aside: 'Sect', Title: 'P', FENote: 'Note' };

/** The type that footnotes get by their role in the printed page: nothing else has it there. */
const footnoteType = 'Art';

/** Mends the structure that Chromium writes: types, figures, lists, notes (ISO 14289-1, § 7). */
export const repairStructure = (file: PDFDocument): void => {
  const root = file.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return;
  root.set(PDFName.of('RoleMap'), file.context.obj(roles));
  let notes = 0;
  for (const [ref, object] of file.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !object.has(key.parent)) continue;
    const type = object.get(key.type);
    if (type === PDFName.of(footnoteType)) {
      object.set(key.type, PDFName.of('Note'));
      notes += 1;
      object.set(key.id, PDFString.of(`note${String(notes).padStart(6, '0')}`));
    } else if (type === PDFName.of('Figure') && !object.has(key.alternative)) object.set(key.type, PDFName.of('Div'));
    else if (type === PDFName.of('LI')) nestItem(file, ref, object);
  }
  setIdentifiers(file, root);
};

/** What follows the label of a list item is its body. */
const nestItem = (file: PDFDocument, ref: PDFRef, item: PDFDict): void => {
  const kids = kidsOf(item);
  const labels = kids.filter((kid) => typeOf(file, kid) === 'Lbl');
  const rest = kids.filter((kid) => !labels.includes(kid));
  if (rest.length === 0 || rest.every((kid) => typeOf(file, kid) === 'LBody')) return;
  const body = file.context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: rest });
  const page = item.get(key.page);
  if (page) body.set(key.page, page);
  const bodyRef = file.context.register(body);
  for (const kid of rest) {
    const element = file.context.lookup(kid);
    if (element instanceof PDFDict && element.has(key.parent)) element.set(key.parent, bodyRef);
  }
  item.set(key.kids, file.context.obj([...labels, bodyRef]));
};

const kidsOf = (element: PDFDict): readonly PDFObject[] => {
  const kids = element.get(key.kids);
  const list = kids instanceof PDFRef ? element.context.lookup(kids) : kids;
  if (list instanceof PDFArray) return list.asArray();
  return kids ? [kids] : [];
};

const typeOf = (file: PDFDocument, kid: PDFObject): string | undefined => {
  const element = file.context.lookup(kid);
  const type = element instanceof PDFDict ? element.get(key.type) : undefined;
  return type instanceof PDFName ? type.decodeText() : undefined;
};

/** The tree of identifiers, in the order that is asked of it: one leaf is enough for any book. */
const setIdentifiers = (file: PDFDocument, root: PDFDict): void => {
  const names = file.context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    const id = object instanceof PDFDict && object.has(key.parent) ? object.get(key.id) : undefined;
    return id instanceof PDFString ? [{ name: id.decodeText(), id, ref }] : [];
  });
  if (names.length === 0) return;
  names.sort((a, b) => (a.name < b.name ? -1 : 1));
  root.set(PDFName.of('IDTree'), file.context.obj({ Names: names.flatMap(({ id, ref }) => [id, ref]) }));
};
