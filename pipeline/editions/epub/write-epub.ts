import { wordsFor } from '../../language/words.js';
import type { AccessibilityFacts, Edition, Writer, WriterInput } from '../edition.js';
import { measure } from './accessibility/measure.js';
import type { Content } from './content/content.js';
import { coverFile, type SpineDocument, spineDocuments } from './content/documents.js';
import { ornamentsOf } from './content/ornaments.js';
import { navigationFile, type Places, placesOf } from './content/places.js';
import { manifestProperties, toXhtml } from './content/xhtml.js';
import { captionLists } from './navigation/caption-lists.js';
import { contentsOf } from './navigation/contents.js';
import { landmarksOf } from './navigation/landmarks.js';
import { pageListOf } from './navigation/page-list.js';
import { creditedTextItems } from './package/credited-texts.js';
import { metadataOf } from './package/metadata.js';
import { type ContentDocument, type EditionData, Packager, type Publication } from './packager.js';
import { appleDisplayOptions } from './resources/apple-display-options.js';
import { charactersOf, embedFonts } from './resources/fonts.js';
import { growHeadpieces } from './resources/headpieces.js';
import { type PictureResource, pictureResources } from './resources/pictures.js';
import type { Resource } from './resources/resource.js';
import { compat, modern, type Variant } from './variants.js';

/** The EPUB 3.3 edition: one file, `<slug>.epub`, the same bytes for the same input. */
export const writeEpub: Writer = (input) => write(input, modern);

/** The same for old reading systems: `<slug>-compat.epub`. */
export const writeCompat: Writer = (input) => write(input, compat);

const write = async (given: WriterInput, variant: Variant): Promise<Edition> => {
  const input: WriterInput = { ...given, book: variant.bookOf(given.book) };
  const { book, document, theme } = input;
  const places = placesOf(document.sections, book.plates);
  const navigation = navigationOf(input, places, variant);
  const content = await variant.settle(await contentOf(input, places, navigation.pages), input);
  const { documents, pictures } = content;
  const written = documents.map(writeDocument);
  const shown = [...written.map(({ xhtml }) => xhtml), JSON.stringify(navigation.contents)];
  const fonts = await embedFonts(variant.faces(theme), charactersOf(shown, theme.css.epub), input.subset);
  const css = variant.styleSheet(theme, fonts.faces, book.direction);
  const facts = factsOf(content, css, navigation);
  warnOfBarriers(input, facts);
  const ids = new Map(written.map(({ filename, id }) => [filename, id]));
  const texts = creditedTextItems(document, places, ids);
  const formatOf = variant.formatOf(given.book);
  const paged = navigation.pages.length > 0;
  const made = { pictures, texts, accessibility: facts, paged, ...(formatOf !== undefined && { formatOf }) };
  const resources: readonly Resource[] = [...fonts.resources, ...content.resources, ...pictures];
  const edition: EditionData = {
    ...navigation,
    direction: book.direction,
    metadata: metadataOf(input, made),
    resources,
  };
  const path = variant.file(book);
  const packager = new Packager(publicationOf(input, written, css, edition));
  const file = { path, mediaType: 'application/epub+zip', content: await input.store(path, packager.pack()) };
  return { format: variant.format, files: [file], accessibility: facts };
};

/** The documents of the spine and all that they show, but for the cover's picture. */
const contentOf = async (input: WriterInput, places: Places, pages: Navigation['pages']): Promise<Content> => {
  const { book, document, theme, cover } = input;
  const pictures = await pictureResources(document.pictures, input.read, book.epub.pictures);
  tellScaled(input, pictures);
  const headpieces = growHeadpieces(book.title, document.sections, input.ground);
  const drawings = {
    ornaments: ornamentsOf(theme, book.rights),
    pictures: new Map(pictures.map((shown) => [shown.picture.path, shown])),
    headpieces: headpieces.addresses,
    cover: cover.raster.mediaType === 'image/png' ? 'cover.png' : 'cover.jpeg',
  };
  const documents = spineDocuments(input, places, drawings, pages);
  return { documents, pictures, resources: headpieces.resources };
};

const writeDocument = ({ file, title, tree, beforeToc, fixed }: SpineDocument, index: number): ContentDocument => {
  const properties = manifestProperties(tree);
  return {
    id: `document-${index + 1}`,
    filename: file,
    title,
    xhtml: toXhtml(tree),
    beforeToc,
    fixed,
    ...(properties && { properties }),
  };
};

type Navigation = Pick<EditionData, 'contents' | 'lists' | 'landmarks' | 'guide' | 'pages' | 'navInSpine' | 'words'>;

const navigationOf = ({ book, document, pageMap }: WriterInput, places: Places, { guide }: Variant): Navigation => {
  const words = wordsFor(book.lang);
  const landmarks = landmarksOf(document.sections, places.addresses, coverFile, words);
  return {
    contents: contentsOf(document.sections, places.addresses),
    lists: captionLists(document.sections, places.addresses),
    landmarks,
    guide: guide(landmarks),
    pages: pageMap ? pageListOf(places, pageMap) : [],
    navInSpine: places.chunks.some(({ file }) => file === navigationFile),
    words,
  };
};

const factsOf = ({ documents, pictures }: Content, css: string, { contents, pages }: Navigation): AccessibilityFacts =>
  measure({
    documents: documents.filter(({ file }) => file !== coverFile),
    contents,
    pages: pages.length,
    css,
    fixed: documents.some(({ fixed }) => fixed),
    animated: pictures.some(({ moves }) => moves),
  });

const tellScaled = ({ book, diagnostics }: WriterInput, pictures: readonly PictureResource[]): void => {
  for (const { scaled, picture } of pictures) {
    const { path, width, height } = picture;
    const longest = book.epub.pictures;
    if (scaled && longest !== undefined)
      diagnostics.add('picture-scaled', { path, width, height, longest }, picture.place);
  }
};

/** A review that the finished book contradicts is not told in it. */
const warnOfBarriers = ({ book, diagnostics }: WriterInput, { barriers }: AccessibilityFacts): void => {
  if (!book.accessibilityReview || barriers.length === 0) return;
  const at = book.place(['accessibilityReview']);
  diagnostics.add('review-contradicted', { barriers: barriers.join(', ') }, { file: book.blurb.path, at });
};

const publicationOf = (
  { book, document, theme, cover }: WriterInput,
  documents: readonly ContentDocument[],
  css: string,
  edition: EditionData,
): Publication => ({
  title: book.title,
  authors: book.contributors.filter(({ roles }) => roles.includes('aut')).map(({ name }) => name),
  lang: book.lang,
  identifier: `urn:uuid:${book.identifiers.uuid}`,
  modified: new Date(`${book.published}T00:00:00Z`),
  tocTitle: document.sections.find(({ type }) => type === 'toc')?.title ?? wordsFor(book.lang).contents,
  css,
  cover: cover.raster,
  documents,
  edition,
  metaInf: new Map([
    ['com.apple.ibooks.display-options.xml', appleDisplayOptions],
    ['OFL.txt', theme.fontNotice],
  ]),
});
