import type { PictureRights } from '../rights/pictures/picture-rights.js';
import { readPictureRights } from '../rights/pictures/stamp-picture.js';
import type { BookFolder, PictureType } from './manuscript.js';

const includes = (head: Uint8Array, text: string): boolean => Buffer.from(head).includes(text);

/** Whether the start of a file shows that it carries XMP, or a drawing RDF: only then is it worth reading whole. */
const announced: Readonly<Record<PictureType, (head: Uint8Array) => boolean>> = {
  'image/jpeg': (head) => includes(head, 'http://ns.adobe.com/xap/1.0/'),
  'image/png': (head) => includes(head, 'XML:com.adobe.xmp'),
  // The extended header, and its XMP flag (WebP container, "Extended File Format").
  'image/webp': (head) => includes(head.subarray(12, 16), 'VP8X') && ((head[20] ?? 0) & 0x04) !== 0,
  'image/gif': (head) => includes(head, 'XMP DataXMP'),
  'image/svg+xml': (head) => includes(head, 'RDF'),
  'image/avif': () => false,
};

/** What a picture of the folder says of its own rights; undefined when its first bytes do not show that it says anything. */
export const rightsInside = async (
  folder: BookFolder,
  path: string,
  type: PictureType,
  head: Uint8Array,
): Promise<PictureRights | undefined> =>
  announced[type](head) ? readPictureRights(await folder.read(path), type) : undefined;
