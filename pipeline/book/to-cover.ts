import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { nearestPath } from '../diagnostics/nearest-path.js';
import type { Manuscript, Picture, PictureType } from '../manuscript/manuscript.js';

/** What bookshops and reading systems take as a cover. */
const coverTypes: ReadonlySet<PictureType> = new Set(['image/jpeg', 'image/png', 'image/svg+xml']);

/** The picture that `cover` names. Rules: `cover-missing`, `cover-not-a-picture`. */
export const toCover = (
  written: string | undefined,
  { bookFile, folder, pictures, resolve }: Manuscript,
  diagnostics: Diagnostics,
): Picture | undefined => {
  if (written === undefined) return undefined;
  const place = { file: bookFile.path, at: bookFile.header.place(['cover']) };
  const path = resolve(written);
  if (path === undefined) diagnostics.add('path-outside', { path: written }, place);
  else if (!folder.files.has(path)) {
    diagnostics.add('cover-missing', { path: written, nearest: nearestPath(path, pictures.keys()) ?? '' }, place);
  } else {
    const picture = pictures.get(path);
    if (picture && coverTypes.has(picture.mediaType)) return picture;
    diagnostics.add('cover-not-a-picture', { path: written }, place);
  }
  return undefined;
};
