import type { EditionFile } from '../editions/edition.js';
import type { Theme } from '../theme/theme.js';
import { copyReference } from './browser/copy-reference.js';
import { sharePage } from './browser/share-page.js';
import type { CatalogueEntry } from './entry.js';
import { atomFeed } from './feeds/atom.js';
import { onixMessage } from './feeds/onix/message.js';
import { opds1Feeds } from './feeds/opds-1.js';
import { opds2Feeds } from './feeds/opds-2.js';
import { sitemap } from './feeds/sitemap.js';
import { type Library, library } from './library.js';
import { bookPage } from './pages/book-page.js';
import { cataloguePage } from './pages/catalogue-page.js';
import { htmlOf } from './pages/html.js';
import { listings } from './pages/listing.js';
import { bookPath, localized, view } from './pages/view.js';
import type { Press } from './press.js';
import { siteWords } from './words.js';

/** The theme's faces cut down to some characters: `@font-face` rules for a style sheet beside a `fonts` folder, and that folder. */
export type SiteFonts = (
  characters: string,
) => Promise<{ readonly css: string; readonly files: readonly EditionFile[] }>;

/**
 * Makes the site around the books: catalogue, book pages, and the feeds that reading apps, libraries and booksellers
 * read. Paths start at the output folder; everything the site does not share with a book is in `catalogue/`.
 */
export const makeCatalogue = async (
  entries: readonly CatalogueEntry[],
  press: Press,
  theme: Theme,
  fonts: SiteFonts,
): Promise<readonly EditionFile[]> => {
  const books = library(entries, press);
  const pages = books.languages.flatMap((language) => [
    ...listings(books).map((listing) => {
      const at = view(books, theme, language, listing.path);
      return htmlFile(localized(listing.path, language, books), htmlOf(cataloguePage(at, listing)));
    }),
    ...books.entries.map((entry) => {
      const at = view(books, theme, language, bookPath(entry));
      return htmlFile(localized(bookPath(entry), language, books), htmlOf(bookPage(at, entry)));
    }),
  ]);
  return [...pages, ...(await styling(books, pages, theme, fonts)), ...feeds(books)];
};

const htmlFile = (path: string, content: string): EditionFile => ({ path, mediaType: 'text/html', content });

/** The script of book pages: each function of `browser/` stands alone and is sent as its own text. */
const siteScript = [copyReference, sharePage].map((part) => `(${part.toString()})();\n`).join('');

/** The site's style is the reading pages' with what the catalogue adds; its script only adds buttons. */
const styling = async (
  { folder, press }: Library,
  pages: readonly EditionFile[],
  theme: Theme,
  fonts: SiteFonts,
): Promise<EditionFile[]> => {
  const seen = new Set<string>();
  for (const { content } of pages) for (const character of String(content)) seen.add(character);
  const shown = [...seen]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
  const faces = await fonts(shown);
  return [
    { path: `${folder}/style.css`, mediaType: 'text/css', content: `${faces.css}${theme.css.web}\n${theme.css.site}` },
    { path: `${folder}/site.js`, mediaType: 'text/javascript', content: siteScript },
    { path: `${folder}/icon.svg`, mediaType: 'image/svg+xml', content: siteIcon(theme) },
    ...(press.logo
      ? [{ path: `${folder}/${press.logo.file}`, mediaType: press.logo.mediaType, content: press.logo.content }]
      : []),
    ...faces.files.map((file) => ({ ...file, path: `${folder}/${file.path}` })),
  ];
};

/** The theme's leaf in a colour of its own, which browsers show beside the title. */
const siteIcon = ({ ornaments, palettes }: Theme): string =>
  (ornaments['leaf'] ?? '').replaceAll('currentColor', palettes.default.tones[2]);

/** Feeds speak the first language of the press. */
const feeds = (books: Library): EditionFile[] => {
  const words = siteWords(books.languages[0]);
  return [
    ...opds2Feeds(books, words),
    ...opds1Feeds(books, words),
    atomFeed(books),
    onixMessage(books),
    ...sitemap(books),
  ];
};
