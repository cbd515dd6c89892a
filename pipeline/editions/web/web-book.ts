import type { CreditedText, Section, UsedPicture } from '../../document/document.js';
import { type Words, wordsFor } from '../../language/words.js';
import type { LicenseExpression } from '../../rights/rights.js';
import type { WriterInput } from '../edition.js';
import { namePictures } from './pictures.js';

/** One page of the web edition: a section and the file that holds it. */
export interface WebPage {
  readonly section: Section;
  /** File name in `read/`. */
  readonly file: string;
}

/** A page as links lead to it. */
export interface Turn {
  readonly file: string;
  readonly title: string;
  readonly label?: string;
}

/** What every page of one web edition needs to know of the others; addresses are relative to `read/`. */
export interface WebBook extends WriterInput {
  /** In reading order; the table of contents is on `index.html` and is not among them. */
  readonly pages: readonly WebPage[];
  /** Manuscript path → file name in `read/`. */
  readonly pictureFiles: ReadonlyMap<string, string>;
  /** `cover.jpg`. */
  readonly coverFile: string;
  /** In the book's language; English when the pipeline does not speak it. */
  readonly words: Words;
  /** Address of what carries an id of the document; undefined for an id it does not have. */
  addressOf(id: string): string | undefined;
  /** The pages before and after a page; undefined stands for the book's first page, `index.html`. */
  neighbours(page: WebPage | undefined): { readonly before?: Turn; readonly after?: Turn };
  /** The pictures that a page shows first; those of the whole book for its first page. */
  picturesOf(page: WebPage | undefined): readonly UsedPicture[];
  /** The texts on a page that are not simply the book's; those of the whole book for its first page. */
  textsOf(page: WebPage | undefined): readonly CreditedText[];
  /** Absolute address of a file of `read/`, when the site's address is known. */
  absolute(file: string): string | undefined;
}

/** The licence of what a page holds: its section's own, else the book's. */
export const pageLicense = ({ book }: WebBook, page: WebPage | undefined): LicenseExpression =>
  page?.section.attribution?.license ?? book.rights.license;

export const indexFile = 'index.html';
export const styleFile = 'style.css';
export const scriptFile = 'reading.js';
export const searchIndexFile = 'search-index.js';
export const offlineFile = 'offline.js';
export const headpieceFile = 'headpiece.svg';
export const iconFile = 'icon.svg';
export const manifestFile = 'publication.json';

/** Ids of the interface; the double hyphen keeps them apart from the ids that titles get. */
export const mainId = 'ui--main';
export const titleId = 'ui--title';
export const contentsId = 'ui--contents';
export const searchId = 'ui--search';

/** Lays out the web edition: which section is in which file, under which names pictures go. */
export const webBook = (input: WriterInput): WebBook => {
  const { book, document, cover, baseUrl } = input;
  const pages = document.sections
    .filter((section) => section.type !== 'toc')
    .map((section) => ({ section, file: fileOf(section) }));
  const files = new Map(pages.map(({ section, file }) => [section.id, file]));
  return {
    ...input,
    pages,
    pictureFiles: namePictures([...document.pictures.values()]),
    coverFile: cover.raster.mediaType === 'image/png' ? 'cover.png' : 'cover.jpg',
    words: wordsFor(book.lang),
    addressOf(id) {
      const holder = document.anchors.get(id);
      if (holder === undefined) return undefined;
      const file = files.get(holder) ?? `${indexFile}#${contentsId}`;
      return holder === id || file.includes('#') ? file : `${file}#${encodeURIComponent(id)}`;
    },
    neighbours: (page) => neighbours(book.title, pages, page),
    picturesOf: (page) => [...document.pictures.values()].filter(({ section }) => !page || section === page.section.id),
    textsOf: (page) => document.creditedTexts.filter(({ section }) => !page || section === page.section.id),
    absolute: (file) => (baseUrl ? `${baseUrl}${book.slug}/read/${file === indexFile ? '' : file}` : undefined),
  };
};

const neighbours = (title: string, pages: readonly WebPage[], page: WebPage | undefined) => {
  const place = page ? pages.indexOf(page) : -1;
  const before = place > 0 ? turnTo(pages[place - 1]) : page && { file: indexFile, title };
  const after = turnTo(pages[place + 1]);
  return { ...(before && { before }), ...(after && { after }) };
};

const turnTo = (page: WebPage | undefined): Turn | undefined =>
  page && {
    file: page.file,
    title: page.section.title,
    ...(page.section.label !== undefined && { label: page.section.label }),
  };

/** A section may be called `index`; the page of that name is the book's first. */
const fileOf = ({ id }: Section): string => (id === 'index' ? 'index-section.html' : `${id}.html`);
