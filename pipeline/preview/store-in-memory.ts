import { createHash } from 'node:crypto';
import type { StoredContent } from '../editions/edition.js';

/** Keeps what an edition would store where memory does not matter: a preview writes nothing on the disk. */
export async function storeInMemory(_: string, pieces: AsyncIterable<Uint8Array>): Promise<StoredContent> {
  const held: Uint8Array[] = [];
  for await (const piece of pieces) held.push(piece.slice());
  const content = Buffer.concat(held);
  return {
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    read: (start, end) => Promise.resolve(content.subarray(start, end)),
  };
}
