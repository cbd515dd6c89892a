import type { Attribution, RightsRecord } from '../rights.js';
import { openGif } from './formats/gif.js';
import { openJpeg } from './formats/jpeg.js';
import { openPng } from './formats/png.js';
import { openSvg } from './formats/svg.js';
import { openWebp } from './formats/webp.js';
import { type PictureRights, rightsOf } from './picture-rights.js';
import { type Container, type RightsCarrier, rasterCarrier } from './raster.js';

/**
 * Why a picture could not be written anew: its format has no writer here (AVIF keeps metadata among the offsets of its
 * pixels), the file is damaged, or the format has no room for so long a record.
 */
type Unstamped = 'format' | 'damaged' | 'too-long';

/** A picture after an attempt to write it anew: as it was, with the reason, when that failed. */
export interface StampedPicture {
  readonly bytes: Uint8Array;
  readonly unstamped?: Unstamped;
}

const raster =
  (open: (bytes: Uint8Array) => Container | undefined) =>
  (bytes: Uint8Array): RightsCarrier | undefined => {
    const container = open(bytes);
    return container && rasterCarrier(container);
  };

const formats: ReadonlyMap<string, (bytes: Uint8Array) => RightsCarrier | undefined> = new Map([
  ['image/jpeg', raster(openJpeg)],
  ['image/png', raster(openPng)],
  ['image/webp', raster(openWebp)],
  ['image/gif', raster(openGif)],
  ['image/svg+xml', openSvg],
]);

const rewrite = (
  bytes: Uint8Array,
  mediaType: string,
  rights: (found: PictureRights | undefined) => PictureRights | undefined,
): StampedPicture => {
  const open = formats.get(mediaType);
  if (!open) return { bytes, unstamped: 'format' };
  const carrier = open(bytes);
  if (!carrier) return { bytes, unstamped: 'damaged' };
  const stamped = carrier.withRights(rights(carrier.rights));
  return stamped ? { bytes: stamped } : { bytes, unstamped: 'too-long' };
};

/**
 * Writes the rights of a picture into a copy of it, as XMP (in a drawing, as RDF). Nothing is encoded again: pixels and
 * colours are the same bytes. Everything private goes: place, device, previews, histories, comments; of EXIF the
 * orientation stays, and a colour space other than sRGB. A title and a source that the picture told itself stay where
 * `item` tells none. Stamping twice gives the same bytes as once.
 */
export const stampPicture = (bytes: Uint8Array, mediaType: string, item: Attribution | RightsRecord): StampedPicture =>
  rewrite(bytes, mediaType, (found) => ({
    ...(found?.title && { title: found.title }),
    ...(found?.source && { source: found.source }),
    ...rightsOf(item),
  }));

/** A copy without the private data that {@link stampPicture} takes out; what the picture says of its rights stays. */
export const cleanPicture = (bytes: Uint8Array, mediaType: string): StampedPicture =>
  rewrite(bytes, mediaType, (found) => found);

/** What a picture says of its own rights: XMP or a drawing's RDF first, then IPTC, EXIF and PNG texts. Never throws. */
export const readPictureRights = (bytes: Uint8Array, mediaType: string): PictureRights | undefined =>
  openRights(bytes, mediaType)?.rights;

/** A picture as a carrier of rights; undefined when its format has no room for them, or when it is damaged. */
export const openRights = (bytes: Uint8Array, mediaType: string): Pick<RightsCarrier, 'rights'> | undefined =>
  formats.get(mediaType)?.(bytes);
