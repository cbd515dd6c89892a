import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { EditionFile, StoredContent } from '../../pipeline/editions/edition.js';

/** Bytes as a finished file is read. */
export const stored = (bytes: Uint8Array): StoredContent => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  read: async (start, end) => bytes.subarray(start, end),
});

/** Keeps the files of an edition in memory: those of tests are small. */
export const storeInMemory = (_: string, pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> => buffer(pieces);

/** The bytes of a binary file of an edition, wherever they are. */
export const bytesOf = async (file: EditionFile | undefined): Promise<Uint8Array> => {
  if (!file || typeof file.content === 'string') throw new Error('This edition has no binary file');
  return file.content instanceof Uint8Array ? file.content : file.content.read(0, file.content.bytes);
};

/** What a file of an edition that is in memory holds. */
export const held = ({ path, content }: EditionFile): string | Uint8Array => {
  if (typeof content === 'string' || content instanceof Uint8Array) return content;
  throw new Error(`${path} is not in memory`);
};
