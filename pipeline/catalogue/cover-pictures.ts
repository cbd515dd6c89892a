import sharp from 'sharp';
import type { EditionFile } from '../editions/edition.js';
import { stampPicture } from '../rights/pictures/stamp-picture.js';
import type { Attribution, RightsRecord } from '../rights/rights.js';
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
 * readers. Each bears the cover's rights, AVIF excepted: it has no place for them that can be written to without
 * encoding anew. Never enlarged: a size above the cover's own is left out.
 */
export async function coverPictures(cover: Cover, rights: Attribution | RightsRecord): Promise<CoverPictures> {
  const own = cover.raster.width;
  const chosen = widths.filter((width) => width <= own);
  const sizes = chosen.length > 0 ? chosen : [own];
  const ends = new Set([sizes[0] ?? own, sizes.at(-1) ?? own]);
  const wanted: readonly (readonly [number, Format])[] = [
    ...sizes.map((width) => [width, 'avif'] as const),
    ...sizes.map((width) => [width, 'webp'] as const),
    ...[...ends].map((width) => [width, 'jpeg'] as const),
  ];
  // One after the other: side by side they would take no less time of the processor, and eight times the memory.
  const all: Awaited<ReturnType<typeof scale>>[] = [];
  for (const [width, format] of wanted) all.push(await scale(cover, width, format, rights));
  return { files: all.map(({ file }) => file), covers: all.map(({ entry }) => entry) };
}

async function scale(cover: Cover, width: number, format: Format, rights: Attribution | RightsRecord) {
  const mediaType = `image/${format}` as const;
  const picture = sharp(cover.raster.data).resize({ width }).flatten({ background: '#ffffff' });
  const { data, info } = await picture[format](encodings[format]).toBuffer({ resolveWithObject: true });
  const href = `cover-${width}.${format === 'jpeg' ? 'jpg' : format}`;
  return {
    file: { path: href, mediaType, content: stampPicture(new Uint8Array(data), mediaType, rights).bytes },
    entry: { href, mediaType, width: info.width, height: info.height },
  };
}
