import { type PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { Heading, Section } from '../../../document/document.js';
import { type Destination, readDestinations } from './destinations.js';

/** One line of the outline. */
export interface Bookmark {
  readonly id: string;
  readonly title: string;
  readonly children: readonly Bookmark[];
}

/** The outline of a book: parts, the sections of the contents under them, the headings in these. */
export const bookmarksOf = (sections: readonly Section[]): readonly Bookmark[] => {
  const listed = sections.filter(({ inContents }) => inContents);
  const childrenOf = (part: string): readonly Bookmark[] =>
    listed.filter((section) => section.part === part).map(bookmark);
  const bookmark = ({ id, type, title, label, headings }: Section): Bookmark =>
    type === 'part'
      ? { id, title: label ? `${label}. ${title}` : title, children: childrenOf(id) }
      : { id, title: label ? `${label}. ${title}` : title, children: headings.map(headingBookmark) };
  const parts = new Set(listed.filter(({ type }) => type === 'part').map(({ id }) => id));
  return listed.filter(({ part }) => part === undefined || !parts.has(part)).map(bookmark);
};

const headingBookmark = ({ id, text, children }: Heading): Bookmark => ({
  id,
  title: text,
  children: children.map(headingBookmark),
});

/** Writes the outline; its first level is shown open, the others closed (ISO 32000-1, § 12.3.3). */
export const setOutline = (file: PDFDocument, bookmarks: readonly Bookmark[]): void => {
  if (bookmarks.length === 0) return;
  const root = file.context.nextRef();
  const { first, last } = writeLevel(file, bookmarks, root, readDestinations(file));
  file.context.assign(root, file.context.obj({ Type: 'Outlines', First: first, Last: last, Count: bookmarks.length }));
  file.catalog.set(PDFName.of('Outlines'), root);
};

const writeLevel = (
  file: PDFDocument,
  bookmarks: readonly Bookmark[],
  parent: PDFRef,
  places: ReadonlyMap<string, Destination>,
): { first: PDFRef; last: PDFRef } => {
  const { context } = file;
  const refs = bookmarks.map(() => context.nextRef());
  bookmarks.forEach(({ id, title, children }, index) => {
    const ref = refs[index];
    const place = places.get(id);
    if (!ref || !place) throw new Error(`The outline has no place for ${id}`);
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: [file.getPage(place.page).ref, 'XYZ', 0, place.y, 0],
    });
    const [previous, next] = [refs[index - 1], refs[index + 1]];
    if (previous) item.set(PDFName.of('Prev'), previous);
    if (next) item.set(PDFName.of('Next'), next);
    if (children.length > 0) {
      const inner = writeLevel(file, children, ref, places);
      item.set(PDFName.of('First'), inner.first);
      item.set(PDFName.of('Last'), inner.last);
      item.set(PDFName.of('Count'), context.obj(-children.length));
    }
    context.assign(ref, item);
  });
  const [first, last] = [refs[0], refs.at(-1)];
  if (!first || !last) throw new Error('An outline level is empty');
  return { first, last };
};
