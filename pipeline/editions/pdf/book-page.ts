import type { Element } from 'hast';
import { wordsFor } from '../../language/words.js';
import type { WriterInput } from '../edition.js';
import { coverPage } from './page/cover-page.js';
import type { Geometry } from './page/geometry.js';
import type { BookPage, PdfPurpose } from './page/print-page.js';
import { coverPath } from './page/resources.js';
import { type PlacedUnit, type SectionContext, sectionUnits } from './page/section-units.js';
import { pageStyle } from './page/style.js';
import { halfTitle } from './page/title-page.js';
import type { Unit } from './sheets/unit.js';

/** Ids of the units that the document does not have; a slug never has two hyphens. */
const coverId = 'press--cover';
const halfTitleId = 'press--half-title';

/** The book as it goes to the printer: its page, and how its units stand among the sheets. */
export interface PrintedBook {
  readonly page: BookPage;
  readonly units: readonly Unit[];
}

/** Lays the document's sections out as units, in order, with the cover and the half-title before them. */
export const printedBook = async (
  input: WriterInput,
  geometry: Geometry,
  purpose: PdfPurpose,
): Promise<PrintedBook> => {
  const { book, document, theme, cover, palette } = input;
  const context = sectionContext(input, purpose);
  const sections = await Promise.all(document.sections.map((section) => sectionUnits(section, context)));
  const [width, height] = geometry.points;
  const front = frontUnits(input, coverPage(coverId, cover, coverPath, width / height));
  const placed = [...front, ...sections.flat()];
  const units = placed.map(({ unit }) => unit);
  return {
    page: {
      book,
      purpose,
      style: pageStyle(theme, palette, geometry),
      units: placed.map(({ element }) => element),
      ids: [...new Set([...units.map(({ id }) => id), ...document.anchors.keys()])],
    },
    units,
  };
};

const sectionContext = ({ book, document, theme, draft }: WriterInput, purpose: PdfPurpose): SectionContext => {
  const words = wordsFor(book.lang);
  return {
    sections: document.sections,
    lang: book.lang,
    theme,
    notesTitle: words.notes,
    ...(purpose === 'print' && book.page !== undefined && { address: book.page }),
    titlePage: { year: book.published.slice(0, 4), ...(draft && { draft: words.draft }) },
  };
};

const frontUnits = ({ book, document }: WriterInput, cover: Element): readonly PlacedUnit[] => {
  const front: PlacedUnit[] = [
    { unit: { id: coverId, matter: 'cover', recto: true, folios: false, bleed: true }, element: cover },
  ];
  if (!document.sections.some(({ type }) => type === 'halftitlepage'))
    front.push({
      unit: { id: halfTitleId, matter: 'frontmatter', recto: true, folios: false },
      element: halfTitle(halfTitleId, book.title),
    });
  return front;
};
