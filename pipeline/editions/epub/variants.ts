import type { Book } from '../../book/book.js';
import type { Face, Theme } from '../../theme/theme.js';
import type { Format, WriterInput } from '../edition.js';
import { fontFaceCss } from '../font-faces.js';
import { plainFaces } from './compat/faces.js';
import { guideOf } from './compat/guide.js';
import { redraw } from './compat/redraw.js';
import { plainStyleSheet } from './compat/style-sheet.js';
import type { Content } from './content/content.js';
import { withFormulaFallbacks } from './drawn/formula-fallbacks.js';
import type { Landmark } from './navigation/landmarks.js';
import { fontFile } from './resources/fonts.js';

/** What makes an EPUB edition what it is; all else is the same for all. */
export interface Variant {
  readonly format: Extract<Format, 'epub' | 'epub-compat'>;
  /** Name of its file. */
  file(book: Book): string;
  /** The book as this edition has it, under its own identifiers. */
  bookOf(book: Book): Book;
  /** Identifier of the edition that this one is another form of. */
  formatOf(book: Book): string | undefined;
  /** The finished content; documents may be changed in place. */
  settle(content: Content, input: WriterInput): Promise<Content>;
  /** Faces that may be embedded. */
  faces(theme: Theme): readonly Face[];
  /** @param faces Those that are. */
  styleSheet(theme: Theme, faces: readonly Face[], direction: Book['direction']): string;
  /** For EPUB 2 reading systems. */
  guide(landmarks: readonly Landmark[]): readonly Landmark[];
}

/** EPUB 3.3, as today's reading systems know it. */
export const modern: Variant = {
  format: 'epub',
  file: ({ slug }) => `${slug}.epub`,
  bookOf: (book) => book,
  formatOf: () => undefined,
  settle: async (content, input) => (input.book.epub.formulaPictures ? withFormulaFallbacks(content, input) : content),
  faces: ({ faces }) => faces,
  styleSheet: ({ css }, faces) =>
    `@charset "utf-8";\n@namespace epub "http://www.idpf.org/2007/ops";\n${fontFaceCss(faces, fontFile, 'truetype')}${css.epub}`,
  guide: () => [],
};

/** For old reading systems (Adobe RMSDK, Kindle conversion): a publication of its own, that says what it is a form of. */
export const compat: Variant = {
  format: 'epub-compat',
  file: ({ slug }) => `${slug}-compat.epub`,
  // Pages of fixed layout are not known: plates stand in the flow of the text.
  bookOf: (book) => ({ ...book, identifiers: ownIdentifiers(book.identifiers), plates: false }),
  formatOf: ({ identifiers }) => `urn:uuid:${identifiers.uuid}`,
  settle: redraw,
  // Formulas are pictures.
  faces: ({ faces }) => plainFaces(faces.filter(({ only }) => only === undefined)).map(({ face }) => face),
  styleSheet: plainStyleSheet,
  guide: guideOf,
};

/** The ISBN of the EPUB is that of the other one; what names the work names this form of it too. */
const ownIdentifiers = ({ compat: uuid, doi, isbn }: Book['identifiers']): Book['identifiers'] => ({
  uuid,
  compat: uuid,
  ...(doi !== undefined && { doi }),
  ...(isbn?.pdf !== undefined && { isbn: { pdf: isbn.pdf } }),
});
