import { crc32, inflateRawSync } from 'node:zlib';
import type { StoredContent } from '../../editions/edition.js';

/** Where a finished file is read from, piece by piece. */
export type Source = Pick<StoredContent, 'bytes' | 'read'>;

/** One file of the zip, as its directory tells (PKWARE APPNOTE, § 4.3.12). */
export interface Entry {
  readonly name: string;
  /** Bytes, unpacked. */
  readonly size: number;
  /** Not compressed. */
  readonly stored: boolean;
  /** Bytes, as packed. */
  readonly packed: number;
  readonly crc: number;
  /** Where its local header begins in the file. */
  readonly offset: number;
  /** Where its line begins in the directory. */
  readonly line: number;
}

/** A zip file, of which only the directory has been read. */
export interface Archive {
  readonly source: Source;
  /** In the order of the directory. */
  readonly entries: readonly Entry[];
  /** The directory, and all that follows it, as it stands. */
  readonly directory: Uint8Array;
  /** Where in `directory` the record that ends it begins. */
  readonly end: number;
}

/** The finished file cannot be read as what it must be. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** No file of a publication is larger than this once unpacked, in bytes: what is larger is not opened. */
const largest = 64 * 1024 * 1024;

/** Lengths without names, extra fields and comments. */
const lengths = { local: 30, line: 46, end: 22, longestComment: 0xffff };
const signatures = { line: 0x02014b50, end: 0x06054b50 };
const storedMethod = 0;

/**
 * Reads the directory of a zip file.
 *
 * @throws {Unreadable} when there is none, or when it cannot be followed.
 */
export const openArchive = async (source: Source): Promise<Archive> => {
  const from = Math.max(0, source.bytes - lengths.end - lengths.longestComment);
  const tail = await source.read(from, source.bytes);
  const at = findEnd(tail);
  const record = viewOf(tail.subarray(at));
  const [size, offset] = [record.getUint32(12, true), record.getUint32(16, true)];
  if (offset + size > from + at) throw new Unreadable('the directory of the zip file lies outside it');
  const directory = await source.read(offset, source.bytes);
  return { source, directory, end: from + at - offset, entries: [...readLines(directory, size)] };
};

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const findEnd = (tail: Uint8Array): number => {
  const view = viewOf(tail);
  for (let at = tail.length - lengths.end; at >= 0; at--) if (view.getUint32(at, true) === signatures.end) return at;
  throw new Unreadable('no zip file: it has no directory');
};

function* readLines(directory: Uint8Array, size: number): Generator<Entry> {
  const view = viewOf(directory);
  for (let line = 0; line + lengths.line <= size; ) {
    if (view.getUint32(line, true) !== signatures.line)
      throw new Unreadable('the directory of the zip file is damaged');
    const name = line + lengths.line;
    const end = name + view.getUint16(line + 28, true);
    yield {
      name: new TextDecoder().decode(directory.subarray(name, end)),
      size: view.getUint32(line + 24, true),
      stored: view.getUint16(line + 10, true) === storedMethod,
      packed: view.getUint32(line + 20, true),
      crc: view.getUint32(line + 16, true),
      offset: view.getUint32(line + 42, true),
      line,
    };
    line = end + view.getUint16(line + 30, true) + view.getUint16(line + 32, true);
  }
}

/** Where the packed bytes of an entry begin: its local header has a length of its own (§ 4.3.7). */
export const startOf = async ({ source }: Archive, { name, offset }: Entry): Promise<number> => {
  const header = await source.read(offset, offset + lengths.local);
  if (header.length < lengths.local) throw new Unreadable(`${name} lies outside the zip file`);
  const view = viewOf(header);
  return offset + lengths.local + view.getUint16(26, true) + view.getUint16(28, true);
};

/**
 * Unpacks one entry.
 *
 * @throws {Unreadable} when it is cut short, or is not what its checksum says.
 */
export const readEntry = async (archive: Archive, entry: Entry): Promise<Uint8Array> => {
  const { name, size, packed, stored, crc } = entry;
  if (size > largest) throw new Unreadable(`${name} is larger than ${largest} bytes`);
  const start = await startOf(archive, entry);
  const bytes = await archive.source.read(start, start + packed);
  const content = stored ? bytes : inflate(bytes, entry);
  if (content.length !== size || crc32(content) !== crc) throw new Unreadable(`${name} is damaged`);
  return content;
};

const inflate = (bytes: Uint8Array, { name, size }: Entry): Uint8Array => {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    throw new Unreadable(`${name} is damaged`, { cause: error });
  }
};
