import type { Book } from './book/book.js';
import type { Diagnostics } from './diagnostics/diagnostics.js';
import type { Document } from './document/document.js';
import { creditFonts } from './document/generated/font-credits.js';
import { highlightCode } from './document/highlight/highlight.js';
import { usedCharacters } from './document/used-characters.js';
import { editionPictures } from './edition-pictures.js';
import { type Format, formats, usualFormats, type WriterInput } from './editions/edition.js';
import { loadWriters } from './editions/writers.js';
import { type Kept, nothingKept } from './kept.js';
import type { BookFolder } from './manuscript/manuscript.js';
import { fontsOf } from './parts/list-parts.js';
import { reportParts } from './parts/report-parts.js';
import type { Order, World } from './publish.js';
import { type Reading, readBook } from './read-book.js';
import type { Attribution, RightsRecord } from './rights/rights.js';
import { drawGround } from './theme/cover/draw-ground.js';
import { drawAll } from './theme/fallback/draw-all.js';
import { loadTheme } from './theme/load-theme.js';
import { paletteOf } from './theme/palette.js';
import { faceSubsetter } from './theme/subset.js';
import type { Cover, Theme } from './theme/theme.js';

/** A book that is ready to be written as editions. */
export interface Prepared extends Reading {
  readonly book: Book;
  readonly document: Document;
  readonly theme: Theme;
  readonly cover: Cover;
  /** What the cover's pictures bear: its own credit, else the book's rights. */
  readonly coverRights: Attribution | RightsRecord;
  /** What every writer is given. */
  readonly input: WriterInput;
}

/**
 * The flow up to the writers: a book's folder becomes the document, the theme and the cover that every edition is
 * written from; no further than its reading when the order refuses it.
 *
 * @param kept What was made for the same book before, and may serve again.
 */
export async function prepareBook(
  given: BookFolder,
  order: Order,
  world: World,
  kept: Kept = nothingKept,
): Promise<Prepared | Reading> {
  const reading = await readBook(given, order.language, world, order.baseUrl, kept.files);
  const { diagnostics, book, document, folder } = reading;
  if (!book || !document) return reading;
  const characters = usedCharacters(document, book.blurb.path);
  const bare = await kept.theme(book.theme, () => themeOf(book, world));
  const theme = await drawAll(bare, characters, book.lang, world.fonts, diagnostics);
  reportParts(fontsOf(book, theme), book, diagnostics);
  if (isRefused(diagnostics, order)) return reading;
  creditFonts(document, theme.families, book);
  const coverDone = world.progress('cover');
  const subset = kept.subset(faceSubsetter(world.pack));
  const read = editionPictures(book, document, theme, subset, folder, diagnostics);
  const credit = book.cover && document.credits.get(book.cover.path)?.attribution;
  const wanted = formatsFor(book, order, diagnostics);
  const picture = book.cover && (await read(book.cover.path));
  // A cover is drawn beside the program, which does meanwhile what else the editions need.
  const [cover] = await Promise.all([
    kept.cover(book, theme, picture, credit, diagnostics).finally(coverDone),
    highlightCode(document),
    loadWriters(wanted),
  ]);
  const readOriginal = (path: string) => folder.read(path);
  const input = writerInput(
    { book, document, theme, cover, diagnostics, read, readOriginal, subset },
    { ...order, formats: wanted },
    world,
  );
  return { ...reading, book, document, theme, cover, coverRights: credit ?? book.rights, input };
}

/** Whether a book may be written. */
export const isPrepared = (result: Prepared | Reading): result is Prepared => 'input' in result;

/** What a bilingual book is made as. */
const bilingualFormats: readonly Format[] = ['epub', 'epub-compat', 'web'];

/** The editions of those asked for that a book can have. */
const formatsFor = (book: Book, order: Order, diagnostics: Diagnostics): readonly Format[] => {
  const asked = order.formats ?? formats.filter((format) => usualFormats.includes(format) || isOwn(book, format));
  if (!book.bilingual) return asked;
  const others = asked.filter((format) => !bilingualFormats.includes(format));
  const place = { file: book.blurb.path, at: book.place(['bilingual']) };
  if (others.length > 0) diagnostics.add('bilingual-editions', { formats: others.join(', ') }, place);
  return asked.filter((format) => bilingualFormats.includes(format));
};

/** Whether the header of the book asks for it. */
const isOwn = ({ editions }: Book, format: Format): boolean => editions.some((own) => own === format);

/** The theme that comes with the program. */
export const defaultTheme = 'communs';

const isRefused = (diagnostics: Diagnostics, order: Order): boolean =>
  !order.draft && (diagnostics.hasErrors || (order.strict && diagnostics.hasWarnings));

/** The book's theme; the default one for a draft whose theme is not to be found. */
const themeOf = (book: Book, world: World): Promise<Theme> => {
  const folder = world.themeFolder(book.theme);
  if (folder) return loadTheme(book.theme, folder, world.themeFolder);
  const otherwise = world.themeFolder(defaultTheme);
  if (!otherwise) throw new Error(`The theme ${defaultTheme} is not installed`);
  return loadTheme(defaultTheme, otherwise, world.themeFolder);
};

/** What writers are given: the parts of the book, what was ordered, and the tools of the theme. */
const writerInput = (
  parts: Pick<
    WriterInput,
    'book' | 'document' | 'theme' | 'cover' | 'diagnostics' | 'read' | 'readOriginal' | 'subset'
  >,
  { draft, generator, baseUrl, formats }: Order & Pick<WriterInput, 'formats'>,
  { print, store }: World,
): WriterInput => {
  const { theme, book } = parts;
  const collection = book.collection?.title;
  return {
    ...parts,
    ...{ draft, generator, formats, print, store },
    ...(baseUrl && { baseUrl }),
    palette: paletteOf(collection, theme),
    ground: (title, width, height) => drawGround({ title, collection, width, height }, theme),
  };
};
