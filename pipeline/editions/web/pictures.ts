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

/** The pictures that the document shows, and the cover. One after the other: together they may be larger than memory. */
export const pictureFiles = async (web: WebBook): Promise<readonly EditionFile[]> => {
  const cover = {
    path: `read/${web.coverFile}`,
    mediaType: web.cover.raster.mediaType,
    content: web.cover.raster.data,
  };
  const files: EditionFile[] = [cover];
  for (const picture of web.document.pictures.values()) {
    const path = `read/${web.pictureFiles.get(picture.path)}`;
    const content = await web.store(
      path,
      piecesOf(() => web.read(picture.path)),
    );
    files.push({ path, mediaType: picture.mediaType, content });
  }
  return files;
};

async function* piecesOf(read: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await read();
}
