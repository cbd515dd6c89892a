/** The tables of a font file, by tag (`glyf`, `name`). */
export type FontTables = ReadonlyMap<string, Uint8Array>;

const HEADER = 12;
const RECORD = 16;
/** Where `head` keeps the number that makes the whole file sum to `MAGIC`. */
const CHECKSUM_ADJUSTMENT = 8;
const MAGIC = 0xb1b0afba;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads the tables of a TrueType or OpenType font (OpenType 1.9, "Font file"). Collections are not read. */
export const readTables = (font: Uint8Array): FontTables => {
  const data = view(font);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < data.getUint16(4); index++) {
    const record = HEADER + index * RECORD;
    const tag = String.fromCharCode(...font.subarray(record, record + 4));
    const offset = data.getUint32(record + 8);
    tables.set(tag, font.subarray(offset, offset + data.getUint32(record + 12)));
  }
  return tables;
};

const padded = (length: number): number => (length + 3) & ~3;

const checksum = (bytes: Uint8Array): number => {
  const data = view(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    const word =
      at + 4 <= bytes.length
        ? data.getUint32(at)
        : [0, 1, 2, 3].reduce((value, shift) => value * 256 + (bytes[at + shift] ?? 0), 0);
    sum = (sum + word) >>> 0;
  }
  return sum;
};

const writeHeader = (data: DataView, version: number, count: number): void => {
  const power = 2 ** Math.floor(Math.log2(count));
  data.setUint32(0, version);
  data.setUint16(4, count);
  data.setUint16(6, power * RECORD);
  data.setUint16(8, Math.log2(power));
  data.setUint16(10, (count - power) * RECORD);
};

/** Puts tables together into a font file, sorted by tag, checksums made anew. */
export const writeTables = (tables: FontTables): Uint8Array => {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const font = new Uint8Array(
    sorted.reduce((size, [, table]) => size + padded(table.length), HEADER + sorted.length * RECORD),
  );
  const data = view(font);
  writeHeader(data, tables.has('CFF ') ? 0x4f54544f : 0x00010000, sorted.length);
  let offset = HEADER + sorted.length * RECORD;
  let head = 0;
  for (const [index, [tag, table]] of sorted.entries()) {
    const record = HEADER + index * RECORD;
    font.set(table, offset);
    if (tag === 'head') {
      head = offset;
      data.setUint32(offset + CHECKSUM_ADJUSTMENT, 0);
    }
    font.set(Buffer.from(tag, 'latin1'), record);
    data.setUint32(record + 4, checksum(font.subarray(offset, offset + table.length)));
    data.setUint32(record + 8, offset);
    data.setUint32(record + 12, table.length);
    offset += padded(table.length);
  }
  data.setUint32(head + CHECKSUM_ADJUSTMENT, (MAGIC - checksum(font)) >>> 0);
  return font;
};
