import type { BookFolder } from '../manuscript/manuscript.js';

/** A book's folder that is not on the disk yet. */
export const folderOfFiles = (slug: string, name: string, files: ReadonlyMap<string, Uint8Array>): BookFolder => {
  const read = async (path: string): Promise<Uint8Array> => {
    const content = files.get(path);
    if (!content) throw new Error(`${path} is not a file of ${name}`);
    return content;
  };
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    slug,
    name,
    files: new Map(sorted.map(([path, { length }]) => [path, { path, bytes: length }])),
    read,
    readHead: async (path, bytes) => (await read(path)).subarray(0, bytes),
  };
};
