import { readFile, stat } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { openBookFolder } from './book-folder.js';

/** No source bundle is larger than this once it is unpacked, in bytes: what is larger is not opened. */
const largest = 2 ** 31;

const readArchive = async (path: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  let size = 0;
  const entries = unzipSync(await readFile(path), {
    filter: ({ originalSize }) => {
      size += originalSize;
      if (size > largest) throw new Error(`more than ${largest} bytes`);
      return true;
    },
  });
  // A bundle is packed in one folder of its own.
  return new Map(
    Object.entries(entries)
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, bytes]) => [name.replace(/^[^/]+\//, ''), bytes]),
  );
};

/**
 * Reads a source bundle, packed or unpacked: its files by path from its folder.
 *
 * @throws {Error} when there is no such file, or when it is no archive.
 */
export const readBundle = async (path: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  if (!(await stat(path)).isDirectory()) return readArchive(path);
  const folder = await openBookFolder(path);
  const files = new Map<string, Uint8Array>();
  for (const inside of folder.files.keys()) files.set(inside, await folder.read(inside));
  return files;
};
