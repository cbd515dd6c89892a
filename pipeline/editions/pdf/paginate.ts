import type { WriterInput } from '../edition.js';
import type { PrintedBook } from './book-page.js';
import type { Geometry } from './page/geometry.js';
import { resourcesOf } from './page/resources.js';
import { type PaginatedBook, printLaidOut } from './print-laid-out.js';
import { printTwice } from './print-twice.js';

/**
 * Prints a book with its pages decided before. When a page does not come out as it was laid out, the notes of its section
 * stand at the section's end; when that does not help, the browser decides on all pages. Both are told.
 */
export const paginate = async (
  printed: PrintedBook,
  input: WriterInput,
  geometry: Geometry,
): Promise<PaginatedBook> => {
  const { book, diagnostics } = input;
  const resources = await resourcesOf(input);
  const place = { file: book.blurb.path };
  const asked = book.pdf.notes === 'page' ? [] : printed.units.map(({ id }) => id);
  const first = await printLaidOut(printed, input, resources, geometry, asked);
  if (first.astray.length === 0) return first;
  const faulty = sectionsOf(first.astray, input);
  const withNotes = faulty.filter(({ id, notes }) => notes > 0 && !asked.includes(id));
  if (withNotes.length > 0) {
    const moved = [...asked, ...withNotes.map(({ id }) => id)];
    const second = await printLaidOut(printed, input, resources, geometry, moved);
    if (second.astray.length === 0) {
      for (const { title } of withNotes) diagnostics.add('notes-at-section-end', { section: title }, place);
      return second;
    }
  }
  diagnostics.add('layout-astray', { section: faulty[0]?.title ?? first.astray[0] ?? '' }, place);
  return printTwice(printed, input, { resources });
};

interface FaultySection {
  readonly id: string;
  readonly title: string;
  /** How many it has. */
  readonly notes: number;
}

/** The sections where ids are that came out astray; each once. */
const sectionsOf = (ids: readonly string[], { document }: WriterInput): readonly FaultySection[] => {
  const found = new Set(ids.map((id) => document.anchors.get(id) ?? id));
  return document.sections
    .filter(({ id }) => found.has(id))
    .map(({ id, title, notes }) => ({ id, title, notes: notes.length }));
};
