import sharp from 'sharp';
import type { EditionFile } from '../editions/edition.js';
import type { Cover } from '../theme/theme.js';
import type { CatalogueEntry } from './entry.js';

/** Widths in pixels: a card on a phone, the same on a dense screen, the book page. */
const widths = [240, 480, 960] as const;

type Format = 'avif' | 'webp' | 'jpeg';

/** Qualities that look alike; AVIF’s effort is low because high ones take seconds for a few hundred bytes. */
const encodings: Readonly<Record<Format, { readonly quality: number; readonly effort?: number }>> = {
  avif: { quality: 60, effort: 2 },
  webp: { quality: 82 },
  jpeg: { quality: 82 },
};

/** The cover's files, and what pages say of each. */
export interface CoverPictures {
  readonly files: readonly EditionFile[];
  readonly covers: CatalogueEntry['covers'];
}

/**
 * The cover in the sizes that pages show: AVIF and WebP; and JPEG, the smallest and the largest, for feeds and old
 * readers. Never enlarged: a size above the cover's own is left out.
 */
export async function coverPictures(cover: Cover): Promise<CoverPictures> {
  const own = cover.raster.width;
  const chosen = widths.filter((width) => width <= own);
  const sizes = chosen.length > 0 ? chosen : [own];
  const ends = new Set([sizes[0] ?? own, sizes.at(-1) ?? own]);
  const all = await Promise.all([
    ...sizes.map((width) => scale(cover, width, 'avif')),
    ...sizes.map((width) => scale(cover, width, 'webp')),
    ...[...ends].map((width) => scale(cover, width, 'jpeg')),
  ]);
  return { files: all.map(({ file }) => file), covers: all.map(({ entry }) => entry) };
}

async function scale(cover: Cover, width: number, format: Format) {
  const mediaType = `image/${format}` as const;
  const picture = sharp(cover.raster.data).resize({ width }).flatten({ background: '#ffffff' });
  const { data, info } = await picture[format](encodings[format]).toBuffer({ resolveWithObject: true });
  const href = `cover-${width}.${format === 'jpeg' ? 'jpg' : format}`;
  return {
    file: { path: href, mediaType, content: new Uint8Array(data) },
    entry: { href, mediaType, width: info.width, height: info.height },
  };
}
