import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { StoredContent } from '../editions/edition.js';

/**
 * Writes a file of the disk piece by piece, and gives what it holds by reference.
 *
 * @throws {Error} with the code of the file system (`ENOSPC`), or that of the pieces.
 */
export async function storeFile(path: string, pieces: AsyncIterable<Uint8Array>): Promise<StoredContent> {
  await mkdir(dirname(path), { recursive: true });
  const measured = measure(pieces);
  await pipeline(measured.pieces, inBlocks, createWriteStream(path));
  return reference(path, measured.done());
}

/** A file that is on the disk already, by reference. */
export async function storedFile(path: string): Promise<StoredContent> {
  const measured = measure(createReadStream(path, { highWaterMark: 2 ** 20 }));
  for await (const _ of measured.pieces);
  return reference(path, measured.done());
}

/** What a write to the disk takes at least, in bytes: one costs as much for a few bytes as for many. */
const block = 2 ** 19;

/** Joins small pieces. */
async function* inBlocks(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < block) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(waiting);
}

/** Counts bytes and works their checksum out as they go by. */
function measure(pieces: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    pieces: (async function* () {
      for await (const piece of pieces) {
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
    })(),
    done: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}

const reference = (path: string, measured: Pick<StoredContent, 'bytes' | 'sha256'>): StoredContent => ({
  ...measured,
  read: (start, end) => readRange(path, start, end),
});

async function readRange(path: string, start: number, end: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = Buffer.allocUnsafeSlow(Math.max(0, end - start));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
