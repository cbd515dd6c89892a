import type { EditionFile, Writer } from '../edition.js';
import { charactersOf, webFonts } from './fonts.js';
import { htmlOf } from './html.js';
import { indexPage } from './index-page.js';
import { pictureFiles } from './pictures.js';
import { publicationManifest } from './publication-manifest.js';
import { offlineScript, readingScript } from './reading-script.js';
import { searchIndex } from './search-index.js';
import { sectionPage } from './section-page.js';
import {
  headpieceFile,
  iconFile,
  indexFile,
  offlineFile,
  scriptFile,
  searchIndexFile,
  styleFile,
  type WebBook,
  webBook,
} from './web-book.js';

/**
 * Writes the web edition into `read/`: a first page, a page a section, and all that they show. It asks nothing
 * of any other place, and works from disk and without script.
 */
export const writeWeb: Writer = async (input) => {
  const web = webBook(input);
  const pages = htmlPages(web);
  const resources = [...(await styling(web, pages)), ...(await pictureFiles(web))];
  const worker = { path: `read/${offlineFile}`, mediaType: 'text/javascript', content: offlineScript() };
  return { format: 'web', files: [...pages, publicationManifest(web, resources), ...resources, worker] };
};

const htmlPages = (web: WebBook): EditionFile[] => [
  htmlFile(indexFile, htmlOf(indexPage(web))),
  ...web.pages.map((page) => htmlFile(page.file, htmlOf(sectionPage(web, page)))),
];

const htmlFile = (file: string, content: string): EditionFile => ({
  path: `read/${file}`,
  mediaType: 'text/html',
  content,
});

/** The style sheet, its fonts, the headpiece, the script and what it searches. */
const styling = async (web: WebBook, pages: readonly EditionFile[]): Promise<EditionFile[]> => {
  const fonts = await webFonts(web, charactersOf(pages.map(({ content }) => content as string)));
  return [
    { path: `read/${styleFile}`, mediaType: 'text/css', content: `${fonts.css}${web.theme.css.web}` },
    { path: `read/${scriptFile}`, mediaType: 'text/javascript', content: readingScript() },
    { path: `read/${searchIndexFile}`, mediaType: 'text/javascript', content: searchIndex(web) },
    { path: `read/${iconFile}`, mediaType: 'image/svg+xml', content: icon(web) },
    { path: `read/${headpieceFile}`, mediaType: 'image/svg+xml', content: web.ground(web.book.title, 1480, 150) },
    ...fonts.files.map((file) => ({ ...file, path: `read/${file.path}` })),
  ];
};

/** The theme's leaf in the colour of the book's collection, which browsers show beside the title. */
const icon = ({ theme, palette }: WebBook): string =>
  (theme.ornaments['leaf'] ?? '').replaceAll('currentColor', palette.tones[2]);
