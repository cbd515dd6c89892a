import type { PrintJob, WriterInput } from '../../edition.js';
import { headpiecePath } from './opener.js';
import { partGroundPath } from './part-page.js';
import { fontPath } from './style.js';
import { titleGroundPath } from './title-page.js';

/** Path of the cover's picture. */
export const coverPath = 'cover';

const svg = 'image/svg+xml';

/** What the page refers to: faces, pictures, cover, grounds. Pictures of the book stand under `book/`. */
export const resourcesOf = async (input: WriterInput): Promise<PrintJob['resources']> => {
  const { book, document, theme, cover, ground, read } = input;
  const resources = new Map<string, { mediaType: string; content: string | Uint8Array }>();
  for (const { file, data, editions } of theme.faces)
    if (editions.includes('pdf')) resources.set(fontPath(file), { mediaType: 'font/ttf', content: data });
  for (const { path, mediaType } of document.pictures.values())
    resources.set(picturePath(path), { mediaType, content: await read(path) });
  const { raster, svg: drawing } = cover;
  resources.set(
    coverPath,
    drawing ? { mediaType: svg, content: drawing } : { mediaType: raster.mediaType, content: raster.data },
  );
  resources.set(headpiecePath, { mediaType: svg, content: ground(book.title, 1480, 215) });
  resources.set(partGroundPath, { mediaType: svg, content: ground(book.title, 1480, 820) });
  resources.set(titleGroundPath, { mediaType: svg, content: ground(book.title, 1480, 358) });
  return resources;
};

/** Address of a picture of the book, relative to the page. */
export const picturePath = (path: string): string => `book/${path.split('/').map(encodeURIComponent).join('/')}`;
