import { readFile, stat } from 'node:fs/promises';

/** Bytes of the largest file that is opened: a document with all the pictures of a museum. */
const largest = 2 ** 30;

/**
 * Reads a file that the command line names.
 *
 * @throws {Error} with the code of the file system when it cannot be read, or when it is too large.
 */
export async function readGivenFile(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > largest) throw new Error(`more than ${largest} bytes`);
  return readFile(path);
}
