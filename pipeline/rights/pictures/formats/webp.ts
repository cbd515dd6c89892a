import { fromLatin1, joinBytes, latin1, viewOf } from '../bytes.js';
import type { Container } from '../raster.js';

/** Flags of the `VP8X` chunk (RFC 9649, § 2.7.1.1). */
const flags = { animation: 0x02, xmp: 0x04, exif: 0x08, alpha: 0x10, icc: 0x20 } as const;

const pictureChunks = new Set(['VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']);

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** The chunks of the RIFF file; what stands after its end is not among them. */
const readChunks = (bytes: Uint8Array): readonly Chunk[] | undefined => {
  if (latin1(bytes.subarray(0, 4)) !== 'RIFF' || latin1(bytes.subarray(8, 12)) !== 'WEBP') return undefined;
  const length = Math.min(bytes.length, 8 + viewOf(bytes).getUint32(4, true));
  const chunks: Chunk[] = [];
  for (let offset = 12; offset + 8 <= length; ) {
    const end = offset + 8 + viewOf(bytes).getUint32(offset + 4, true);
    if (end > length) return undefined;
    chunks.push({ type: latin1(bytes.subarray(offset, offset + 4)), data: bytes.subarray(offset + 8, end) });
    offset = end + (end % 2);
  }
  return chunks;
};

interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
}

/** Size of a lossy picture (RFC 6386, § 9.1). */
const readLossy = (data: Uint8Array): Canvas | undefined => {
  if (data.length < 10 || latin1(data.subarray(3, 6)) !== '\x9d\x01\x2a') return undefined;
  const view = viewOf(data);
  return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff, hasAlpha: false };
};

/** Size of a lossless picture (RFC 9649, § 3.4). */
const readLossless = (data: Uint8Array): Canvas | undefined => {
  if (data.length < 5 || data[0] !== 0x2f) return undefined;
  const bits = viewOf(data).getUint32(1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, hasAlpha: ((bits >>> 28) & 1) === 1 };
};

/** The header of the extended format, which metadata needs: the file's own, or one for its only picture. */
const extendedHeader = (chunks: readonly Chunk[]): Uint8Array | undefined => {
  const [first] = chunks;
  if (first?.type === 'VP8X') return first.data.length >= 10 ? Uint8Array.from(first.data.subarray(0, 10)) : undefined;
  const canvas =
    first?.type === 'VP8 ' ? readLossy(first.data) : first?.type === 'VP8L' ? readLossless(first.data) : undefined;
  if (!canvas || canvas.width === 0 || canvas.height === 0) return undefined;
  const header = new Uint8Array(10);
  const view = viewOf(header);
  header[0] = canvas.hasAlpha ? flags.alpha : 0;
  // Two sizes of 24 bits, each less one.
  view.setUint32(4, canvas.width - 1, true);
  view.setUint16(7, canvas.height - 1, true);
  return header;
};

const writeChunk = (type: string, data: Uint8Array): Uint8Array => {
  const length = new Uint8Array(4);
  viewOf(length).setUint32(0, data.length, true);
  return joinBytes([fromLatin1(type), length, data, new Uint8Array(data.length % 2)]);
};

const writeFile = (chunks: readonly Chunk[]): Uint8Array => {
  const body = joinBytes([fromLatin1('WEBP'), ...chunks.map(({ type, data }) => writeChunk(type, data))]);
  const length = new Uint8Array(4);
  viewOf(length).setUint32(0, body.length, true);
  return joinBytes([fromLatin1('RIFF'), length, body]);
};

/** Some programs put JPEG's head before the TIFF structure. */
const tiffOf = (exif: Uint8Array): Uint8Array => (latin1(exif.subarray(0, 6)) === 'Exif\0\0' ? exif.subarray(6) : exif);

/** Takes a WebP file apart (RFC 9649); undefined when its chunks cannot be followed or show no picture. */
export const openWebp = (bytes: Uint8Array): Container | undefined => {
  const chunks = readChunks(bytes);
  const header = chunks && extendedHeader(chunks);
  if (!header) return undefined;
  const xmp = chunks.find(({ type }) => type === 'XMP ')?.data;
  const exif = chunks.find(({ type }) => type === 'EXIF')?.data;
  const wasExtended = chunks[0]?.type === 'VP8X';
  const picture = chunks.filter(({ type }) => pictureChunks.has(type) && type !== 'VP8X');
  if (picture.length === 0) return undefined;
  return {
    metadata: { ...(xmp && { xmp: new TextDecoder().decode(xmp) }), ...(exif && { exif: tiffOf(exif) }) },
    rebuild: (metadata) => {
      if (!wasExtended && !metadata.xmp && !metadata.exif) return writeFile(picture);
      const extended = Uint8Array.from(header);
      const others = (header[0] ?? 0) & ~(flags.xmp | flags.exif);
      extended[0] = others | (metadata.xmp ? flags.xmp : 0) | (metadata.exif ? flags.exif : 0);
      return writeFile([
        { type: 'VP8X', data: extended },
        ...picture,
        ...(metadata.exif ? [{ type: 'EXIF', data: metadata.exif }] : []),
        ...(metadata.xmp ? [{ type: 'XMP ', data: new TextEncoder().encode(metadata.xmp) }] : []),
      ]);
    },
  };
};
