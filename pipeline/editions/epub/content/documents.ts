import type { Root } from 'xast';
import { wordsFor } from '../../../language/words.js';
import type { WriterInput } from '../../edition.js';
import type { PageTarget } from '../navigation/page-list.js';
import type { ShownPicture } from '../resources/pictures.js';
import type { Chunk } from './chunks.js';
import { coverElement } from './cover-page.js';
import type { Ornaments } from './ornaments.js';
import { markPageBreaks } from './page-breaks.js';
import { navigationFile, type Places } from './places.js';
import { sectionElement } from './section.js';
import { contentDocument } from './xhtml.js';

/** One content document of the spine. */
export interface SpineDocument {
  readonly file: string;
  readonly title: string;
  readonly tree: Root;
  /** Stands before the contents page, which the packager makes. */
  readonly beforeToc: boolean;
  /** A page of fixed layout: a plate. */
  readonly fixed: boolean;
}

/** Addresses of what the documents show. */
export interface Drawings {
  /** By manuscript path. */
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  /** Section id → address. */
  readonly headpieces: ReadonlyMap<string, string>;
  readonly cover: string;
  readonly ornaments: Ornaments;
}

/** Name of the cover page. */
export const coverFile = 'cover.xhtml';

/**
 * The cover page and the content documents of every section but the contents page, in reading order, with the marks
 * of the PDF edition's pages.
 */
export const spineDocuments = (
  input: WriterInput,
  places: Places,
  drawings: Drawings,
  pages: readonly PageTarget[],
): readonly SpineDocument[] => {
  const toc = places.chunks.findIndex(({ file }) => file === navigationFile);
  const documents = places.chunks.map((chunk, index): SpineDocument => {
    const tree = chunkDocument(chunk, input, places, drawings);
    markPageBreaks(
      tree,
      pages.filter(({ file }) => file === chunk.file),
    );
    return {
      file: chunk.file,
      title: chunk.section.title,
      tree,
      beforeToc: index < toc,
      fixed: chunk.plate !== undefined,
    };
  });
  return [coverDocument(input, drawings), ...documents.filter(({ file }) => file !== navigationFile)];
};

const chunkDocument = (chunk: Chunk, input: WriterInput, places: Places, drawings: Drawings): Root => {
  const { section } = chunk;
  const headpiece = drawings.headpieces.get(section.id);
  const draft = input.draft && section.type === 'titlepage' ? wordsFor(input.book.lang).draft : undefined;
  const element = sectionElement(chunk, { ...(headpiece && { headpiece }), ...(draft && { draft }) });
  const page = drawings.pictures.get(chunk.plate ?? '');
  return contentDocument(
    element,
    { ...section, ...(page && { page }) },
    {
      file: chunk.file,
      addresses: places.addresses,
      pictures: drawings.pictures,
      ornaments: drawings.ornaments,
      ...(input.pageMap && { pageMap: input.pageMap }),
      lang: section.lang,
    },
  );
};

const coverDocument = ({ book, cover }: WriterInput, { cover: image, ornaments }: Drawings): SpineDocument => {
  const title = wordsFor(book.lang).cover;
  const shell = { title, lang: book.lang, matter: 'frontmatter', direction: book.direction };
  const surroundings = { file: coverFile, addresses: new Map(), pictures: new Map(), ornaments, lang: book.lang };
  const tree = contentDocument(coverElement(image, cover.alt, title), shell, surroundings);
  return { file: coverFile, title, tree, beforeToc: true, fixed: false };
};
