import { imageSize } from 'image-size';
import { VFileMessage } from 'vfile-message';
import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { isMarkdown } from './is-markdown.js';
import type { BookFolder, FileEntry, Picture, PictureType } from './manuscript.js';
import { rightsInside } from './picture-rights.js';
import { svgSize } from './svg-size.js';
import { isSvg, parseSvg } from './svg-source.js';

/** Enough of a file to know what it is, and most often its size. */
const headLength = 64 * 1024;
const mostBytes = 50_000_000;
/** A page of A4 at 600 dpi has 35 million pixels; more than this only fills the memory of readers. */
const mostPixels = 150_000_000;

const named = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

const ascii = (head: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...head.subarray(start, end));

/** The type that a file's first bytes show (magic numbers of each format). */
const sniff = (head: Uint8Array): PictureType | undefined => {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (/^GIF8[79]a/.test(ascii(head, 0, 6))) return 'image/gif';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'image/webp';
  if (ascii(head, 4, 8) === 'ftyp' && /avi[fs]/.test(ascii(head, 8, 40))) return 'image/avif';
  return isSvg(head) ? 'image/svg+xml' : undefined;
};

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size as it is shown: a photograph whose EXIF says that it lies on its side is turned (orientations 5 to 8). */
const rasterSize = (bytes: Uint8Array): Size => {
  const { width, height, orientation = 1 } = imageSize(bytes);
  return orientation > 4 ? { width: height, height: width } : { width, height };
};

/** The size that the start of the file gives, else the whole file: a JPEG may carry much before it. */
const sizeOf = async (folder: BookFolder, entry: FileEntry, type: PictureType, head: Uint8Array): Promise<Size> => {
  if (type === 'image/svg+xml') return svgSize(parseSvg(await folder.read(entry.path)).root);
  if (entry.bytes <= head.length) return rasterSize(head);
  try {
    return rasterSize(head);
  } catch {
    return rasterSize(await folder.read(entry.path));
  }
};

/** Says why a file that has a picture's name cannot be one. */
const reportUnknown = (path: string, head: Uint8Array, diagnostics: Diagnostics): void => {
  const isPointer = ascii(head, 0, 40).startsWith('version https://git-lfs');
  if (isPointer) diagnostics.add('picture-in-lfs', { path }, { file: path });
  else if (named.test(path)) diagnostics.add('picture-unreadable', { path }, { file: path });
};

const measure = async (
  folder: BookFolder,
  entry: FileEntry,
  picture: { readonly type: PictureType; readonly head: Uint8Array },
  diagnostics: Diagnostics,
): Promise<Size | undefined> => {
  const { path } = entry;
  try {
    const size = await sizeOf(folder, entry, picture.type, picture.head);
    if (size.width > 0 && size.height > 0) return size;
    diagnostics.add('picture-unreadable', { path }, { file: path });
  } catch (error) {
    // Both parsers throw on a damaged file, which is the author's to mend.
    const at = error instanceof VFileMessage ? error.place : undefined;
    diagnostics.add('picture-unreadable', { path }, { file: path, at });
  }
  return undefined;
};

const readPicture = async (
  folder: BookFolder,
  entry: FileEntry,
  diagnostics: Diagnostics,
): Promise<Picture | undefined> => {
  const { path, bytes } = entry;
  const head = await folder.readHead(path, headLength);
  const type = sniff(head);
  if (!type) {
    reportUnknown(path, head, diagnostics);
    return undefined;
  }
  if (bytes > mostBytes) {
    const megabytes = { path, megabytes: Math.ceil(bytes / 1e6), limit: mostBytes / 1e6 };
    diagnostics.add('picture-too-heavy', megabytes, { file: path });
    return undefined;
  }
  const size = await measure(folder, entry, { type, head }, diagnostics);
  if (!size) return undefined;
  if (size.width * size.height > mostPixels && type !== 'image/svg+xml') {
    diagnostics.add('picture-too-large', { path, ...size, limit: mostPixels / 1e6 }, { file: path });
    return undefined;
  }
  const rights = await rightsInside(folder, path, type, head);
  return { path, mediaType: type, ...size, bytes, ...(rights && { rights }) };
};

/**
 * Every picture of the folder, known by its content. Only as much of each file is read as its size needs.
 * What has a picture's name and cannot be used is warned of (`picture-unreadable`, `picture-too-heavy`,
 * `picture-too-large`, `picture-in-lfs`): it becomes an error where the book uses it.
 */
export const readPictures = async (
  folder: BookFolder,
  diagnostics: Diagnostics,
): Promise<ReadonlyMap<string, Picture>> => {
  const pictures = new Map<string, Picture>();
  for (const entry of folder.files.values()) {
    if (isMarkdown(entry.path)) continue;
    const picture = await readPicture(folder, entry, diagnostics);
    if (picture) pictures.set(entry.path, picture);
  }
  return pictures;
};
