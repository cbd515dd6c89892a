import { createHash } from 'node:crypto';
import type { Book } from './book/book.js';
import type { EditionFile, Format } from './editions/edition.js';
import { webBook } from './editions/web/web-book.js';
import { writers } from './editions/writers.js';
import type { Kept } from './kept.js';
import type { BookFolder } from './manuscript/manuscript.js';
import { isPrepared, prepareBook } from './prepare-book.js';
import { firstLine, markLines } from './preview/mark-lines.js';
import type { Preview, PreviewPage } from './preview/preview.js';
import type { Order, World } from './publish.js';
import type { Reading } from './read-book.js';

/** A book as it is seen while it is written. */
export interface Previewed extends Reading {
  /** Absent when the book could not be read. */
  readonly preview?: Preview;
}

/**
 * The flow of a preview: the web edition alone, as a draft, in memory. Nothing is read back: nobody will keep it.
 *
 * @param kept What the builds before this one left.
 */
export async function previewBook(
  folder: BookFolder,
  order: Pick<Order, 'language' | 'generator'>,
  world: World,
  kept: Kept,
): Promise<Previewed> {
  const prepared = await prepareBook(folder, { ...order, formats: ['web'], draft: true, strict: false }, world, kept);
  if (!isPrepared(prepared)) return prepared;
  const { book, document } = prepared;
  const formats = madeOnDemand(book);
  const input = { ...prepared.input, document: markLines(document), formats: [...formats, 'web' as const] };
  const writeWeb = await writers.web.load();
  const done = world.progress('web');
  const { files } = await writeWeb(input).finally(done);
  const pages = webBook(input).pages.map(({ section, file }): PreviewPage => {
    const line = firstLine([...section.heading, ...section.tree.children]) ?? 1;
    const source = section.generated ? undefined : section.file;
    return { path: `read/${file}`, title: section.title, line, ...(source !== undefined && { source }) };
  });
  const { slug, title } = book;
  const served = files.filter(({ path }) => path !== 'read/offline.js');
  const byPath = new Map(served.map((file) => [file.path, file]));
  return { ...prepared, preview: { slug, title, files: byPath, pages, states: statesOf(served), formats } };
}

/** Of two languages side by side there is no PDF. */
const madeOnDemand = ({ bilingual }: Book): readonly Format[] => (bilingual ? ['epub'] : ['epub', 'pdf']);

const isPage = ({ mediaType }: EditionFile): boolean => mediaType === 'text/html';

/** What only programs read of a page's surroundings: it may change without a page's looking otherwise. */
const unseen = new Set(['read/search-index.js', 'read/publication.json']);

/** Each page with all that pages are drawn with. */
function statesOf(files: readonly EditionFile[]): ReadonlyMap<string, string> {
  const around = createHash('sha256');
  for (const file of files) if (!isPage(file) && !unseen.has(file.path)) around.update(file.path).update(heldBy(file));
  const drawn = around.digest('hex');
  const stateOf = (page: EditionFile): string =>
    createHash('sha256').update(drawn).update(heldBy(page)).digest('hex').slice(0, 16);
  return new Map(files.filter(isPage).map((page) => [page.path, stateOf(page)]));
}

/** What is too large for memory is known by its checksum. */
const heldBy = ({ content }: EditionFile): string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array ? content : content.sha256;
