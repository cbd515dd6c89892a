import sharp, { type Metadata } from 'sharp';
import type { Picture } from '../../manuscript/manuscript.js';
import type { Cover } from '../theme.js';
import { jpeg, rasterise } from './rasterise.js';

/** Beyond this, in pixels or bytes, a cover is a print file: editions get a smaller copy. */
const largest = { width: 2400, height: 3200, bytes: 4_000_000 };

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const isFit = (
  picture: Picture,
  metadata: Metadata,
): picture is Picture & { mediaType: Cover['raster']['mediaType'] } =>
  (picture.mediaType === 'image/jpeg' || picture.mediaType === 'image/png') &&
  picture.width <= largest.width &&
  picture.height <= largest.height &&
  picture.bytes <= largest.bytes &&
  metadata.space !== 'cmyk' &&
  (metadata.orientation ?? 1) === 1;

/**
 * The raster of a cover that its author made. JPEG and PNG go in as they are, unless they are far too large, turned or
 * in CMYK; everything else is drawn or converted.
 * @throws {Error} when the picture cannot be read.
 */
export const pictureCover = async (picture: Picture, bytes: Uint8Array): Promise<Cover['raster']> => {
  if (picture.mediaType === 'image/svg+xml') return rasterise(text(bytes));
  const image = sharp(bytes, { failOn: 'error' });
  const metadata = await image.metadata();
  if (isFit(picture, metadata)) {
    const { mediaType, width, height } = picture;
    await image.stats();
    return { mediaType, data: bytes, width, height };
  }
  const { data, info } = await image
    .rotate()
    .resize({ ...largest, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg(jpeg)
    .toBuffer({ resolveWithObject: true });
  return { mediaType: 'image/jpeg', data, width: info.width, height: info.height };
};
