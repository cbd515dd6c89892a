import { crc32, inflateSync } from 'node:zlib';
import { fromLatin1, joinBytes, latin1, viewOf } from '../bytes.js';
import type { Container, Metadata } from '../raster.js';

const signature = '\x89PNG\r\n\x1a\n';
const xmpKeyword = 'XML:com.adobe.xmp';
/** Texts longer than this, inflated, are not read. */
const longestText = 2_000_000;

/**
 * Chunks that pixels and colours depend on, beside the critical ones: transparency, colour (PNG 3, § 11.3.2), the size of
 * a pixel, animation.
 */
const kept = new Set(
  'tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV mDCv cLLI cLLi bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** With its length, type and checksum. */
  readonly whole: Uint8Array;
}

/** The chunks from IHDR to IEND; what stands after IEND is not among them. */
const readChunks = (bytes: Uint8Array): readonly Chunk[] | undefined => {
  if (latin1(bytes.subarray(0, 8)) !== signature) return undefined;
  const chunks: Chunk[] = [];
  for (let offset = 8; offset + 12 <= bytes.length; ) {
    const end = offset + 12 + viewOf(bytes).getUint32(offset);
    const type = latin1(bytes.subarray(offset + 4, offset + 8));
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(type)) return undefined;
    chunks.push({ type, data: bytes.subarray(offset + 8, end - 4), whole: bytes.subarray(offset, end) });
    if (type === 'IEND') return chunks[0]?.type === 'IHDR' ? chunks : undefined;
    offset = end;
  }
  return undefined;
};

const inflate = (data: Uint8Array): Uint8Array | undefined => {
  try {
    return inflateSync(data, { maxOutputLength: longestText });
  } catch {
    // Damaged, or far too long for what it says it is.
    return undefined;
  }
};

/** Keyword and text of a `tEXt`, `zTXt` or `iTXt` chunk (PNG 3, § 11.3.3). */
const readText = ({ type, data }: Chunk): readonly [string, string] | undefined => {
  const end = data.indexOf(0);
  if (end < 1) return undefined;
  const keyword = latin1(data.subarray(0, end));
  const rest = data.subarray(end + 1);
  if (type === 'tEXt') return [keyword, latin1(rest)];
  if (type === 'zTXt') return withText(keyword, inflate(rest.subarray(1)), latin1);
  const language = rest.indexOf(0, 2);
  const translated = language < 0 ? -1 : rest.indexOf(0, language + 1);
  if (translated < 0) return undefined;
  const text = rest.subarray(translated + 1);
  return withText(keyword, rest[0] === 1 ? inflate(text) : text, (utf8) => new TextDecoder().decode(utf8));
};

const withText = (
  keyword: string,
  text: Uint8Array | undefined,
  decode: (bytes: Uint8Array) => string,
): readonly [string, string] | undefined => (text ? [keyword, decode(text)] : undefined);

const readMetadata = (chunks: readonly Chunk[]): Metadata => {
  const texts = new Map(
    chunks
      .filter(({ type }) => /^(?:tEXt|zTXt|iTXt)$/.test(type))
      .map(readText)
      .filter((text) => text !== undefined)
      .toReversed(),
  );
  const xmp = texts.get(xmpKeyword);
  const exif = chunks.find(({ type }) => type === 'eXIf')?.data;
  return { texts, ...(xmp !== undefined && { xmp }), ...(exif && { exif }) };
};

const writeChunk = (type: string, data: Uint8Array): Uint8Array => {
  const body = joinBytes([fromLatin1(type), data]);
  const [length, checksum] = [new Uint8Array(4), new Uint8Array(4)];
  viewOf(length).setUint32(0, data.length);
  viewOf(checksum).setUint32(0, crc32(body));
  return joinBytes([length, body, checksum]);
};

/** Upper case first letter: decoders must know it (PNG 3, § 5.4). */
const isCritical = ({ type }: Chunk): boolean => /^[A-Z]/.test(type);

/** Takes a PNG file apart; undefined when its chunks cannot be followed from IHDR to IEND. */
export const openPng = (bytes: Uint8Array): Container | undefined => {
  const chunks = readChunks(bytes);
  if (!chunks) return undefined;
  const [header, ...rest] = chunks
    .filter((chunk) => isCritical(chunk) || kept.has(chunk.type))
    .map(({ whole }) => whole);
  if (!header) return undefined;
  return {
    metadata: readMetadata(chunks),
    rebuild: ({ xmp, exif }) =>
      joinBytes([
        bytes.subarray(0, 8),
        header,
        ...(exif ? [writeChunk('eXIf', exif)] : []),
        ...(xmp
          ? [writeChunk('iTXt', joinBytes([fromLatin1(`${xmpKeyword}\0\0\0\0\0`), new TextEncoder().encode(xmp)]))]
          : []),
        ...rest,
      ]),
  };
};
