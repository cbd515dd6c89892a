import { type Archive, type Entry, startOf } from './archive.js';

const picture = /\.(?:jpe?g|png|gif|webp|avif)$/i;

/** What is kept of a picture, in bytes: enough to know its format. */
const keptBytes = 1024;

/**
 * A copy of a zip file in which pictures are cut after their first bytes (their checksums are left as they were);
 * everything else is byte by byte the same. For programs that want the whole file in memory, look at no more of a picture
 * than its beginning, and leave checksums alone.
 */
export const abridge = async (archive: Archive): Promise<Uint8Array> => {
  const directory = Buffer.from(archive.directory);
  const byOffset = archive.entries.toSorted((a, b) => a.offset - b.offset);
  // What stands before the first entry, where nothing should.
  const pieces = [await archive.source.read(0, byOffset[0]?.offset ?? 0)];
  let at = pieces[0]?.length ?? 0;
  for (const entry of byOffset) {
    const piece = await copyOf(archive, entry);
    pieces.push(piece.bytes);
    directory.writeUInt32LE(at, entry.line + 42);
    if (piece.kept < entry.packed) writeSizes(directory, entry.line + 20, piece.kept);
    at += piece.bytes.length;
  }
  directory.writeUInt32LE(at, archive.end + 16);
  return Buffer.concat([...pieces, directory]);
};

/** The local header of an entry with what is kept of its packed bytes. */
const copyOf = async (archive: Archive, entry: Entry): Promise<{ bytes: Buffer; kept: number }> => {
  const kept = entry.stored && picture.test(entry.name) ? Math.min(entry.packed, keptBytes) : entry.packed;
  const start = await startOf(archive, entry);
  const bytes = Buffer.from(await archive.source.read(entry.offset, start + kept));
  if (kept < entry.packed) writeSizes(bytes, 18, kept);
  return { bytes, kept };
};

/** Packed, then unpacked. */
const writeSizes = (record: Buffer, at: number, size: number): void => {
  record.writeUInt32LE(size, at);
  record.writeUInt32LE(size, at + 4);
};
