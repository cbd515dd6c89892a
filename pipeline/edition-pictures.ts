import type { Book } from './book/book.js';
import type { Diagnostics } from './diagnostics/diagnostics.js';
import type { Document } from './document/document.js';
import { cleanSvg } from './manuscript/clean-svg.js';
import type { BookFolder } from './manuscript/manuscript.js';
import { stampedCopy } from './rights/pictures/stamped-copy.js';
import type { Attribution, RightsRecord } from './rights/rights.js';
import { letterDrawing } from './theme/letter-drawing.js';
import type { SubsetFace } from './theme/subset.js';
import type { Theme } from './theme/theme.js';

/**
 * Pictures as editions may carry them, by path: drawings cleaned of everything that could act or call out and
 * lettered in the theme's faces; every picture with its rights inside it and without private data. Drawings are
 * kept, for all editions ask for them and lettering takes time; photographs are read again, for they are large.
 */
export function editionPictures(
  book: Book,
  document: Document,
  theme: Theme,
  subset: SubsetFace,
  folder: BookFolder,
  diagnostics: Diagnostics,
): (path: string) => Promise<Uint8Array> {
  const drawings = new Map<string, Promise<Uint8Array>>();
  const attributionOf = (path: string): Attribution | RightsRecord =>
    document.credits.get(path)?.attribution ?? book.rights;
  const stamp = (bytes: Uint8Array, path: string, mediaType: string): Uint8Array =>
    stampedCopy(bytes, { path, mediaType }, attributionOf(path), diagnostics);
  const drawing = async (path: string): Promise<Uint8Array> => {
    const clean = cleanSvg(await folder.read(path));
    return stamp(await letterDrawing(clean, theme, subset), path, 'image/svg+xml');
  };
  return async (path) => {
    const mediaType = book.pictures.get(path)?.mediaType;
    if (mediaType === undefined) return folder.read(path);
    if (mediaType !== 'image/svg+xml') return stamp(await folder.read(path), path, mediaType);
    const made = drawings.get(path) ?? drawing(path);
    drawings.set(path, made);
    return made;
  };
}
