import type { BookFolder } from '../../pipeline/manuscript/manuscript.js';

/** A book's folder that was never on a disk, and remembers which files were read whole. */
export interface MemoryFolder extends BookFolder {
  readonly wholeReads: readonly string[];
}

/** Makes a folder of files given as text or bytes, by path. */
export const memoryFolder = (files: Readonly<Record<string, string | Uint8Array>>, slug = 'essai'): MemoryFolder => {
  const contents = new Map(
    Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, content]) => [path, typeof content === 'string' ? new TextEncoder().encode(content) : content]),
  );
  const wholeReads: string[] = [];
  const bytesOf = (path: string): Uint8Array => {
    const bytes = contents.get(path);
    if (!bytes) throw new Error(`${path} is not in the folder`);
    return bytes;
  };
  return {
    slug,
    name: `books/${slug}`,
    files: new Map([...contents].map(([path, bytes]) => [path, { path, bytes: bytes.length }])),
    read: async (path) => {
      wholeReads.push(path);
      return bytesOf(path);
    },
    readHead: async (path, bytes) => bytesOf(path).subarray(0, bytes),
    wholeReads,
  };
};
