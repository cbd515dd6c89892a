import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Edition, EditionFile, Format } from '../editions/edition.js';
import { storedFile } from './stored-file.js';

/**
 * Reads a finished edition back from the disk: an EPUB, a PDF, a source bundle, or the folder of a web edition.
 * Paths are given as in the book's output folder.
 *
 * @returns Nothing when the path is none of these.
 * @throws {Error} with the code of the file system when it cannot be read.
 */
export async function readEdition(path: string): Promise<Edition | undefined> {
  const isFolder = (await stat(path)).isDirectory();
  const format = isFolder ? 'web' : formatOf(path);
  if (format === undefined) return undefined;
  if (!isFolder) {
    const content = format === 'epub' ? await storedFile(path) : await readFile(path);
    return { format, files: [{ path: basename(path), mediaType: '', content }] };
  }
  return { format, files: await readFolder(path) };
}

/** Which EPUB edition a file is, only the file itself says: that is for who opens it. */
const formatOf = (path: string): Format | undefined => {
  if (path.endsWith('.epub')) return 'epub';
  if (path.endsWith('.pdf')) return 'pdf';
  return path.endsWith('.zip') ? 'source' : undefined;
};

/** Pictures may together be larger than memory. */
const isPicture = (path: string): boolean => /\.(?:jpe?g|png|gif|webp|avif)$/.test(path);

async function readFolder(folder: string): Promise<EditionFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.sort().map(async (path) => ({
      path: `read/${relative(folder, path).split(sep).join('/')}`,
      mediaType: '',
      content: isPicture(path) ? await storedFile(path) : await readFile(path),
    })),
  );
}
