import sharp from 'sharp';
import type { UsedPicture } from '../../../document/document.js';
import type { WriterInput } from '../../edition.js';
import type { Resource } from './resource.js';

/** A picture as content documents show it. */
export interface ShownPicture {
  /** Its name in the publication. */
  readonly href: string;
  /** In pixels, as it is packed. */
  readonly width: number;
  readonly height: number;
}

/** A picture of the publication and what it shows. */
export interface PictureResource extends Resource, ShownPicture {
  readonly picture: UsedPicture;
  /** Whether it is animated. */
  readonly moves: boolean;
  /** It is smaller in the publication than in the manuscript. */
  readonly scaled?: true;
}

/**
 * EPUB core media types for pictures (EPUB 3.3, § 3.2) that reading systems of every age know, with their
 * file extensions. WebP became one with EPUB 3.3 only, AVIF is none: both are converted.
 */
const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
};

/**
 * The pictures that the document shows, under stable ASCII names, in code-point order of their paths. What they hold is
 * read when it is packed: together they may be larger than memory.
 */
export const pictureResources = async (
  pictures: ReadonlyMap<string, UsedPicture>,
  read: WriterInput['read'],
  longest?: number,
): Promise<readonly PictureResource[]> => {
  const taken = new Set<string>();
  const resources: PictureResource[] = [];
  for (const path of [...pictures.keys()].sort()) {
    const picture = pictures.get(path);
    if (!picture) continue;
    const mediaType = await packedType(picture, read);
    const scaled = longest !== undefined && isTooLarge(picture, longest);
    const name = freeName(asciiName(path), taken);
    const extension = extensions[mediaType] ?? '';
    resources.push({
      id: `picture-${name}`,
      href: `images/${name}.${extension}`,
      mediaType,
      content: async () => packed(await read(path), picture.mediaType, mediaType, scaled ? longest : undefined),
      picture,
      ...(scaled ? within(picture, longest) : { width: picture.width, height: picture.height }),
      ...(scaled && { scaled: true as const }),
      moves: await isAnimated(picture, read),
    });
  }
  return resources;
};

/** Media type that the picture has in the publication: what shows something through must stay so. */
const packedType = async ({ path, mediaType }: UsedPicture, read: WriterInput['read']): Promise<string> => {
  if (extensions[mediaType]) return mediaType;
  const { hasAlpha } = await sharp(await read(path)).metadata();
  return hasAlpha ? 'image/png' : 'image/jpeg';
};

/** Drawings have no pixels; an animation would lose its frames. */
const isTooLarge = ({ mediaType, width, height }: UsedPicture, longest: number): boolean =>
  !['image/svg+xml', 'image/gif'].includes(mediaType) && Math.max(width, height) > longest;

/** Size of a picture whose longer side becomes `longest`, as sharp scales it. */
const within = ({ width, height }: UsedPicture, longest: number): Pick<ShownPicture, 'width' | 'height'> => {
  const scale = longest / Math.max(width, height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
};

/** The picture as it is packed: as it stands, or encoded anew with the rights and the colours that it carries. */
const packed = async (bytes: Uint8Array, from: string, to: string, longest?: number): Promise<Uint8Array> => {
  if (from === to && longest === undefined) return bytes;
  const upright = sharp(bytes).autoOrient().keepXmp().keepIccProfile();
  const image = longest === undefined ? upright : upright.resize(longest, longest, { fit: 'inside' });
  return to === 'image/png' ? image.png({ compressionLevel: 9 }).toBuffer() : image.jpeg({ quality: 88 }).toBuffer();
};

/** A GIF or a PNG of several frames, or a drawing with SMIL elements; a JPEG is not even read. */
const isAnimated = async ({ path, mediaType }: UsedPicture, read: WriterInput['read']): Promise<boolean> => {
  if (mediaType === 'image/gif') return ((await sharp(await read(path)).metadata()).pages ?? 1) > 1;
  if (mediaType === 'image/png') return Buffer.from((await read(path)).subarray(0, 4096)).includes('acTL');
  return mediaType === 'image/svg+xml' && /<(animate|set)/.test(new TextDecoder().decode(await read(path)));
};

/** `images/Pâte levée.webp` → `pate-levee`; the folder is kept when it tells something: `ch1/plan.png` → `ch1-plan`. */
const asciiName = (path: string): string =>
  path
    .replace(/^images?\//i, '')
    .replace(/\.[^./]+$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'picture';

const freeName = (name: string, taken: Set<string>): string => {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  taken.add(free);
  return free;
};
