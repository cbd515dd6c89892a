import { decodeLoosely, viewOf } from './bytes.js';

/** Tags (Exif 3.0, § 4.6) that are read here; everything else in a block is private or of no use to a reader. */
const tags = {
  orientation: 0x0112,
  artist: 0x013b,
  copyright: 0x8298,
  exifDirectory: 0x8769,
  colorSpace: 0xa001,
  interoperabilityDirectory: 0xa005,
  interoperabilityIndex: 0x0001,
} as const;

const ascii = 2;
const short = 3;
const long = 4;
const entryLength = 12;

/** sRGB, which is also what a picture without any statement is taken for. */
const sRgb = 1;

/** What of an EXIF block matters to a book. */
export interface Exif {
  /** 2 to 8; absent when the picture stands upright. */
  readonly orientation?: number;
  /** Only when it is not sRGB. */
  readonly colorSpace?: number;
  /** `R03`: with a colour space of 65535, Adobe RGB (DCF 2.0). */
  readonly interoperability?: string;
  readonly artist?: string;
  readonly copyright?: string;
}

/** Reads the values of one directory of a TIFF structure (TIFF 6.0, § 2). */
class Directory {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #littleEndian: boolean;
  readonly #entries = new Map<number, number>();

  constructor(bytes: Uint8Array, offset: number) {
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    this.#littleEndian = bytes[0] === 0x49;
    if (offset < 8 || offset + 2 > bytes.length) return;
    const count = this.#view.getUint16(offset, this.#littleEndian);
    for (let index = 0; index < count; index += 1) {
      const entry = offset + 2 + index * entryLength;
      if (entry + entryLength > bytes.length) return;
      this.#entries.set(this.#view.getUint16(entry, this.#littleEndian), entry);
    }
  }

  /** Value of a tag of one SHORT or LONG. */
  number(tag: number): number | undefined {
    const entry = this.#entries.get(tag);
    if (entry === undefined) return undefined;
    const type = this.#view.getUint16(entry + 2, this.#littleEndian);
    if (type === short) return this.#view.getUint16(entry + 8, this.#littleEndian);
    return type === long ? this.#view.getUint32(entry + 8, this.#littleEndian) : undefined;
  }

  text(tag: number): string | undefined {
    const entry = this.#entries.get(tag);
    if (entry === undefined || this.#view.getUint16(entry + 2, this.#littleEndian) !== ascii) return undefined;
    const length = this.#view.getUint32(entry + 4, this.#littleEndian);
    const start = length <= 4 ? entry + 8 : this.#view.getUint32(entry + 8, this.#littleEndian);
    if (start + length > this.#bytes.length) return undefined;
    // Copyright holds the photographer's and the editor's notices, with a NUL between.
    return decodeLoosely(this.#bytes.subarray(start, start + length))
      .replace(/\0+$/, '')
      .replaceAll('\0', ', ')
      .trim();
  }

  directory(tag: number): Directory {
    return new Directory(this.#bytes, this.number(tag) ?? 0);
  }
}

/** Reads an EXIF block, which is a TIFF structure; what is damaged in it is as if it were not there. */
export const readExif = (block: Uint8Array): Exif => {
  const isTiff = block.length >= 8 && ['73,73,42,0', '77,77,0,42'].includes(block.subarray(0, 4).join());
  if (!isTiff) return {};
  const image = new Directory(block, viewOf(block).getUint32(4, block[0] === 0x49));
  const exif = image.directory(tags.exifDirectory);
  const orientation = image.number(tags.orientation) ?? 1;
  const colorSpace = exif.number(tags.colorSpace) ?? sRgb;
  const interoperability = exif.directory(tags.interoperabilityDirectory).text(tags.interoperabilityIndex);
  const artist = image.text(tags.artist);
  const copyright = image.text(tags.copyright);
  return {
    ...(orientation >= 2 && orientation <= 8 && { orientation }),
    ...(colorSpace !== sRgb && { colorSpace, ...(interoperability === 'R03' && { interoperability }) }),
    ...(artist && { artist }),
    ...(copyright && { copyright }),
  };
};

/** An entry with its value in place: type, count, four bytes. */
type Entry = readonly [tag: number, type: number, count: number, value: number];

/** A directory, and the tag by which the one before it points at it. */
interface Link {
  readonly pointer: number;
  readonly entries: readonly Entry[];
}

const r03 = 0x333052;

/**
 * Writes the EXIF block that a picture needs to be shown rightly, and nothing more: orientation, and a colour space
 * other than sRGB. Undefined when it needs none.
 */
export const writeExif = ({ orientation, colorSpace, interoperability }: Exif): Uint8Array | undefined => {
  if (orientation === undefined && colorSpace === undefined) return undefined;
  const { exifDirectory, interoperabilityDirectory, interoperabilityIndex } = tags;
  const index: readonly Entry[] = interoperability ? [[interoperabilityIndex, ascii, 4, r03]] : [];
  return layOut([
    { pointer: 0, entries: orientation === undefined ? [] : [[tags.orientation, short, 1, orientation]] },
    ...(colorSpace === undefined
      ? []
      : [{ pointer: exifDirectory, entries: [[tags.colorSpace, short, 1, colorSpace] as const] }]),
    ...(index.length === 0 ? [] : [{ pointer: interoperabilityDirectory, entries: index }]),
  ]);
};

/** A little-endian TIFF structure: the directories one after the other, each pointing at the next. */
const layOut = (chain: readonly Link[]): Uint8Array => {
  const count = chain.reduce((sum, { entries }) => sum + entries.length, chain.length - 1);
  const block = new Uint8Array(8 + count * entryLength + chain.length * 6);
  const view = viewOf(block);
  block.set([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  let offset = 8;
  for (const [position, { entries }] of chain.entries()) {
    const next = chain[position + 1];
    const end = offset + 6 + (entries.length + (next ? 1 : 0)) * entryLength;
    const all: readonly Entry[] = next ? [...entries, [next.pointer, long, 1, end]] : entries;
    view.setUint16(offset, all.length, true);
    for (const [index, [tag, type, length, value]] of all.entries()) {
      const entry = offset + 2 + index * entryLength;
      view.setUint16(entry, tag, true);
      view.setUint16(entry + 2, type, true);
      view.setUint32(entry + 4, length, true);
      view.setUint32(entry + 8, value, true);
    }
    offset = end;
  }
  return block;
};
