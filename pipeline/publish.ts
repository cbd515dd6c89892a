import type { Book } from './book/book.js';
import { type CoverPictures, coverPictures } from './catalogue/cover-pictures.js';
import type { Diagnostics } from './diagnostics/diagnostics.js';
import type { UiLanguage } from './diagnostics/rule.js';
import type { CslFiles } from './document/citations/csl-files.js';
import type { Document } from './document/document.js';
import { creditFonts } from './document/generated/font-credits.js';
import { highlightCode } from './document/highlight/highlight.js';
import { usedCharacters } from './document/used-characters.js';
import { editionPictures } from './edition-pictures.js';
import { type Edition, type Format, formats, usualFormats, type WriterInput } from './editions/edition.js';
import { type FailedEdition, writeEditions } from './editions/write-editions.js';
import { loadWriters } from './editions/writers.js';
import type { BookFolder } from './manuscript/manuscript.js';
import { fontsOf } from './parts/list-parts.js';
import { reportParts } from './parts/report-parts.js';
import { type Reading, readBook } from './read-book.js';
import { drawGround } from './theme/cover/draw-ground.js';
import { makeCover } from './theme/cover/make-cover.js';
import { drawAll } from './theme/fallback/draw-all.js';
import type { ReadFontPackage } from './theme/fallback/read-face.js';
import { loadTheme } from './theme/load-theme.js';
import type { FindTheme } from './theme/open-theme.js';
import type { PackFont } from './theme/pack-font.js';
import { paletteOf } from './theme/palette.js';
import { faceSubsetter } from './theme/subset.js';
import type { Cover, Theme } from './theme/theme.js';
import type { Evidence } from './verification/evidence.js';
import { expectedOf } from './verification/expected.js';
import { reportDifferences, verifyEdition } from './verification/verify-editions.js';

/** What is asked of one publication. */
export interface Order {
  /** Absent: the usual ones, and those that the book itself asks for. */
  readonly formats?: readonly Format[];
  /** Go on in spite of errors, with marks. */
  readonly draft: boolean;
  /** Warnings stop a publication as errors do. */
  readonly strict: boolean;
  /** Language of messages. */
  readonly language: UiLanguage;
  /** `livres 0.1.0`. */
  readonly generator: string;
  /** Address of the site; ends with `/`. */
  readonly baseUrl?: string;
}

/** What the stages need of the world: given by `system`. */
export interface World {
  /** A theme's folder by its name; nothing when there is none. */
  readonly themeFolder: FindTheme;
  /** The folder of another book beside this one, by its name; nothing when there is none. */
  bookFolder(slug: string): Promise<BookFolder | undefined>;
  /** The styles of citation that come with the program. */
  readonly csl: CslFiles;
  /** Fonts by npm, for what the theme does not draw. */
  readonly fonts: ReadFontPackage;
  readonly print: WriterInput['print'];
  readonly store: WriterInput['store'];
  /** Compresses fonts for the web. */
  readonly pack: PackFont;
  /** Called as each step begins; what it gives back is called as the step ends. Editions are made side by side. */
  progress(step: Step): () => void;
}

export type Step = 'manuscript' | 'document' | 'cover' | Format;

/** A published book. */
export interface Publication {
  readonly diagnostics: Diagnostics;
  readonly folder: BookFolder;
  readonly book: Book;
  readonly document: Document;
  readonly theme: Theme;
  readonly cover: Cover;
  /** The cover in the sizes that the catalogue shows. */
  readonly coverPictures: CoverPictures;
  readonly editions: readonly Edition[];
  readonly failed: readonly FailedEdition[];
  readonly evidence: readonly Evidence[];
}

/**
 * The whole flow, one line a stage: a book's folder becomes verified editions. Author mistakes are collected
 * in `diagnostics`, and a book that has errors goes no further than its reading, drafts excepted.
 */
export async function publish(given: BookFolder, order: Order, world: World): Promise<Publication | Reading> {
  const reading = await readBook(given, order.language, world, order.baseUrl);
  const { diagnostics, book, document, folder } = reading;
  if (!book || !document) return reading;
  const characters = usedCharacters(document, book.blurb.path);
  const theme = await drawAll(await themeOf(book, world), characters, book.lang, world.fonts, diagnostics);
  reportParts(fontsOf(book, theme), book, diagnostics);
  if (isRefused(diagnostics, order)) return reading;
  creditFonts(document, theme.families, book);
  const coverDone = world.progress('cover');
  const subset = faceSubsetter(world.pack);
  const read = editionPictures(book, document, theme, subset, folder, diagnostics);
  const credit = book.cover && document.credits.get(book.cover.path)?.attribution;
  const wanted = formatsFor(book, order, diagnostics);
  const picture = book.cover && (await read(book.cover.path));
  // A cover is drawn beside the program, which does meanwhile what else the editions need.
  const [cover] = await Promise.all([
    makeCover(book, theme, picture, credit, diagnostics).finally(coverDone),
    highlightCode(document),
    loadWriters(wanted),
  ]);
  const readOriginal = (path: string) => folder.read(path);
  const input = writerInput(
    { book, document, theme, cover, diagnostics, read, readOriginal, subset },
    { ...order, formats: wanted },
    world,
  );
  const expected = expectedOf(book, document, order.draft);
  const writing = writeEditions(input, {
    begin: (format) => world.progress(format),
    readBack: (edition) => verifyEdition(edition, expected),
  });
  const [{ made, failed }, covers] = await Promise.all([writing, coverPictures(cover, credit ?? book.rights)]);
  const editions = made.map(({ edition }) => edition);
  const evidence = made.map((each) => each.evidence);
  reportDifferences(evidence, diagnostics);
  return { diagnostics, folder, book, document, theme, cover, coverPictures: covers, editions, failed, evidence };
}

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

/** Whether a publication went to its end. */
export const isPublished = (result: Publication | Reading): result is Publication => 'editions' in result;

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
