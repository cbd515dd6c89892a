import { fromLatin1, joinBytes, latin1, viewOf } from '../bytes.js';
import type { Container } from '../raster.js';

/** Markers (ITU-T T.81, table B.1). */
const soi = 0xd8;
const eoi = 0xd9;
const sos = 0xda;
const app0 = 0xe0;
const app1 = 0xe1;
const app2 = 0xe2;
const app13 = 0xed;
const app14 = 0xee;
const app15 = 0xef;
const comment = 0xfe;

const heads = {
  jfif: 'JFIF\0',
  exif: 'Exif\0\0',
  xmp: 'http://ns.adobe.com/xap/1.0/\0',
  icc: 'ICC_PROFILE\0',
  adobe: 'Adobe',
  photoshop: 'Photoshop 3.0\0',
} as const;

/** What the length field of a segment can say, its own two bytes taken off. */
const longestPayload = 0xffff - 2;

/** A marker with what it holds, or the entropy-coded data of a scan (marker 0). */
interface Segment {
  readonly marker: number;
  readonly payload: Uint8Array;
}

const isStandalone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= soi);

/** Where the scan that begins at `start` ends: the next marker that is neither a stuffed byte nor a restart. */
const scanEnd = (bytes: Uint8Array, start: number): number => {
  let offset = bytes.indexOf(0xff, start);
  while (offset >= 0) {
    const next = bytes[offset + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return offset;
    offset = bytes.indexOf(0xff, offset + 1);
  }
  return bytes.length;
};

/** The segments up to the end of the image; what cameras append after it (previews, films) is not among them. */
const readSegments = (bytes: Uint8Array): readonly Segment[] | undefined => {
  if (bytes[0] !== 0xff || bytes[1] !== soi) return undefined;
  const segments: Segment[] = [];
  let hasScan = false;
  // Decoders pass over stray bytes between segments, and so does this search.
  for (let offset = bytes.indexOf(0xff, 2); offset >= 0; offset = bytes.indexOf(0xff, offset)) {
    const marker = bytes[offset + 1];
    if (marker === eoi || marker === undefined) break;
    if (marker === 0xff || marker === 0) {
      offset += 1;
      continue;
    }
    if (isStandalone(marker)) {
      offset += 2;
      continue;
    }
    const end =
      offset + 4 <= bytes.length ? offset + 2 + viewOf(bytes).getUint16(offset + 2) : Number.POSITIVE_INFINITY;
    // A picture cut short after its first scan still shows its beginning.
    if (end < offset + 4 || end > bytes.length) return hasScan ? segments : undefined;
    segments.push({ marker, payload: bytes.subarray(offset + 4, end) });
    offset = end;
    if (marker !== sos) continue;
    hasScan = true;
    offset = scanEnd(bytes, end);
    segments.push({ marker: 0, payload: bytes.subarray(end, offset) });
  }
  return hasScan ? segments : undefined;
};

const hasHead = (segment: Segment, marker: number, head: string): boolean =>
  segment.marker === marker && latin1(segment.payload.subarray(0, head.length)) === head;

const bodyOf = (segments: readonly Segment[], marker: number, head: string): Uint8Array | undefined =>
  segments.find((segment) => hasHead(segment, marker, head))?.payload.subarray(head.length);

/** Tables, frames and scans, the colour profile, and Adobe's word on how colours are coded; no previews, no comments. */
const isPicture = (segment: Segment): boolean =>
  segment.marker < app0 ||
  (segment.marker > app15 && segment.marker !== comment) ||
  hasHead(segment, app2, heads.icc) ||
  hasHead(segment, app14, heads.adobe);

/** JFIF's version and density, without the preview that it may hold (JFIF 1.02, § 10.1). */
const withoutPreview = (jfif: Uint8Array): Uint8Array => joinBytes([jfif.subarray(0, 7), new Uint8Array(2)]);

const segment = (marker: number, head: string, body: Uint8Array): Segment => ({
  marker,
  payload: joinBytes([fromLatin1(head), body]),
});

const write = ({ marker, payload }: Segment): readonly Uint8Array[] => {
  if (marker === 0) return [payload];
  const length = payload.length + 2;
  return [Uint8Array.of(0xff, marker, length >> 8, length & 0xff), payload];
};

/** Takes a JPEG file apart (ITU-T T.81, annex B); undefined when its segments cannot be followed to a scan. */
export const openJpeg = (bytes: Uint8Array): Container | undefined => {
  const segments = readSegments(bytes);
  if (!segments) return undefined;
  const xmp = bodyOf(segments, app1, heads.xmp);
  const exif = bodyOf(segments, app1, heads.exif);
  const iptc = bodyOf(segments, app13, heads.photoshop);
  const jfif = bodyOf(segments, app0, heads.jfif);
  return {
    metadata: {
      ...(xmp && { xmp: new TextDecoder().decode(xmp) }),
      ...(exif && { exif }),
      ...(iptc && { iptc }),
    },
    rebuild: (metadata) => {
      const head = [
        ...(jfif && jfif.length >= 9 ? [segment(app0, heads.jfif, withoutPreview(jfif))] : []),
        ...(metadata.exif ? [segment(app1, heads.exif, metadata.exif)] : []),
        ...(metadata.xmp ? [segment(app1, heads.xmp, new TextEncoder().encode(metadata.xmp))] : []),
      ];
      if (head.some(({ payload }) => payload.length > longestPayload)) return undefined;
      const whole = [...head, ...segments.filter(isPicture)].flatMap(write);
      return joinBytes([Uint8Array.of(0xff, soi), ...whole, Uint8Array.of(0xff, eoi)]);
    },
  };
};
