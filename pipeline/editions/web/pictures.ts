import { slug } from 'github-slugger';
import type { UsedPicture } from '../../document/document.js';
import type { PictureType } from '../../manuscript/manuscript.js';
import type { EditionFile } from '../edition.js';
import type { WebBook } from './web-book.js';

const extensions: Readonly<Record<PictureType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
};

/** Gives every picture a short ASCII name of its own: `images/Pâte levée.webp` → `pictures/pate-levee.webp`. */
export const namePictures = (pictures: readonly UsedPicture[]): ReadonlyMap<string, string> => {
  const taken = new Set<string>();
  return new Map(
    pictures.map(({ path, mediaType }) => {
      const base = asciiName(path);
      let name = `${base}.${extensions[mediaType]}`;
      for (let again = 2; taken.has(name); again += 1) name = `${base}-${again}.${extensions[mediaType]}`;
      taken.add(name);
      return [path, `pictures/${name}`];
    }),
  );
};

const asciiName = (path: string): string => {
  const stem = path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  const ascii = slug(stem.normalize('NFKD').replace(/[^\x20-\x7e]/g, ''));
  return ascii.replace(/^[-_.]+|[-_.]+$/g, '').slice(0, 80) || 'picture';
};

/** The pictures that the document shows, and the cover. */
export const pictureFiles = async (web: WebBook): Promise<readonly EditionFile[]> => {
  const shown = [...web.document.pictures.values()].map(async ({ path, mediaType }) => ({
    path: `read/${web.pictureFiles.get(path)}`,
    mediaType,
    content: await web.read(path),
  }));
  const { mediaType, data } = web.cover.raster;
  return [{ path: `read/${web.coverFile}`, mediaType, content: data }, ...(await Promise.all(shown))];
};
