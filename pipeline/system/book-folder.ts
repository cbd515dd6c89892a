import { lstat, open, readdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { BookFolder, FileEntry } from '../manuscript/manuscript.js';

/** Whether a file or folder of this name is never part of a manuscript. */
export const isOutside = (name: string): boolean => /^(?:node_modules|output)$|^\./.test(name);

/** A folder whose files may be written anew. */
export interface WritableBookFolder extends BookFolder {
  /** Puts a text in place of a file's content, at once or not at all. */
  write(path: string, text: string): Promise<void>;
}

/**
 * Opens a book's folder on the disk. Its files are listed once, in code-point order, under NFC paths;
 * hidden files, links that lead out of the folder and special files are left out (safety.md).
 *
 * @param path The folder, or the path of its `book.md`.
 * @throws {Error} with `code` `ENOENT` or `ENOTDIR` when there is no such folder.
 */
export async function openBookFolder(path: string): Promise<WritableBookFolder> {
  const folder = await realpath(basename(path) === 'book.md' ? join(path, '..') : path);
  const onDisk = new Map<string, string>();
  const files = new Map<string, FileEntry>();
  for (const found of await listFiles(folder, folder)) {
    const inside = relative(folder, found.path).split(sep).join('/').normalize('NFC');
    onDisk.set(inside, found.path);
    files.set(inside, { path: inside, bytes: found.bytes });
  }
  const locate = (inside: string): string => {
    const place = onDisk.get(inside);
    if (place === undefined) throw new Error(`${inside} is not a file of ${folder}`);
    return place;
  };
  return {
    slug: basename(folder),
    name: displayName(path),
    files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
    read: async (inside) => readFile(locate(inside)),
    readHead: async (inside, bytes) => readStart(locate(inside), bytes),
    write: async (inside, text) => replaceFile(await realpath(locate(inside)), text),
  };
}

/** The folder of another book beside one, by its name; undefined when it has no `book.md`. */
export const bookFolderBeside = async (folder: string, name: string): Promise<BookFolder | undefined> => {
  const path = join(folder, '..', name);
  const isThere = await stat(join(path, 'book.md')).then(
    (status) => status.isFile(),
    () => false,
  );
  return isThere ? openBookFolder(path) : undefined;
};

async function listFiles(folder: string, root: string): Promise<{ path: string; bytes: number }[]> {
  const found: { path: string; bytes: number }[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (isOutside(entry.name)) continue;
    const path = join(folder, entry.name);
    const real = entry.isSymbolicLink() ? await realpath(path).catch(() => undefined) : path;
    if (real === undefined || !isInside(real, root)) continue;
    const status = await lstat(real);
    if (entry.isDirectory()) found.push(...(await listFiles(path, root)));
    else if (status.isFile()) found.push({ path, bytes: status.size });
  }
  return found;
}

const isInside = (path: string, root: string): boolean => path.startsWith(root + sep);

/** Writes beside the file, then takes its place: a full disk or an interruption leaves the file as it was. */
async function replaceFile(path: string, text: string): Promise<void> {
  const { mode } = await stat(path);
  const draft = `${path}.tmp`;
  await writeFile(draft, text, { mode });
  await rename(draft, path);
}

async function readStart(path: string, bytes: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(bytes);
    const { bytesRead } = await file.read(buffer, 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The folder as the editor would type it: relative to the working folder when it is below it. */
function displayName(path: string): string {
  const fromHere = relative(process.cwd(), resolve(path));
  return fromHere === '' || fromHere.startsWith('..') ? path : fromHere.split(sep).join('/');
}
