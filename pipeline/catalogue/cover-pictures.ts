import sharp from 'sharp';
import type { EditionFile } from '../editions/edition.js';
import type { Cover } from '../theme/theme.js';
import type { CatalogueEntry } from './entry.js';

/** Widths in pixels: a card on a phone, the same on a dense screen, the book page. */
const widths = [240, 480, 960] as const;

/**
 * The cover in the sizes that pages show: WebP, and one JPEG for feeds and old readers.
 * Never enlarged: a size above the cover's own is left out.
 */
export async function coverPictures(cover: Cover): Promise<{ files: EditionFile[]; covers: CatalogueEntry['covers'] }> {
  const own = cover.raster.width;
  const chosen = widths.filter((width) => width <= own);
  const sizes = chosen.length > 0 ? chosen : [own];
  const webp = await Promise.all(sizes.map((width) => scale(cover, width, 'webp')));
  const jpeg = await scale(cover, sizes.at(-1) ?? own, 'jpeg');
  const all = [...webp, jpeg];
  return { files: all.map(({ file }) => file), covers: all.map(({ entry }) => entry) };
}

async function scale(cover: Cover, width: number, format: 'webp' | 'jpeg') {
  const mediaType = `image/${format}` as const;
  const picture = sharp(cover.raster.data).resize({ width }).flatten({ background: '#ffffff' });
  const { data, info } = await picture[format]({ quality: 82 }).toBuffer({ resolveWithObject: true });
  const href = `cover-${width}.${format === 'jpeg' ? 'jpg' : format}`;
  return {
    file: { path: href, mediaType, content: new Uint8Array(data) },
    entry: { href, mediaType, width: info.width, height: info.height },
  };
}
