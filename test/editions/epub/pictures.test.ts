import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import type { UsedPicture } from '../../../pipeline/document/document.js';
import { type PictureResource, pictureResources } from '../../../pipeline/editions/epub/resources/pictures.js';
import type { PictureType } from '../../../pipeline/manuscript/manuscript.js';

const picture = (path: string, mediaType: PictureType): UsedPicture => ({
  path,
  mediaType,
  width: 40,
  height: 20,
  bytes: 0,
  section: 'un',
  place: { file: 'un.md' },
});

const used = (...pictures: UsedPicture[]): ReadonlyMap<string, UsedPicture> =>
  new Map(pictures.map((each) => [each.path, each]));

const drawn = (alpha: number): Sharp =>
  sharp({ create: { width: 40, height: 20, channels: 4, background: { r: 200, g: 80, b: 40, alpha } } });

const contentOf = async (resource: PictureResource | undefined): Promise<Uint8Array> => {
  if (typeof resource?.content !== 'function') throw new Error('A picture is read when its turn comes');
  return resource.content();
};

test('names are ASCII, stable and never shared', async () => {
  const resources = await pictureResources(
    used(
      picture('images/Où ça ?.png', 'image/png'),
      picture('images/ou-ca.png', 'image/png'),
      picture('ch1/plan.jpg', 'image/jpeg'),
      picture('図.png', 'image/png'),
    ),
    async () => drawn(1).png().toBuffer(),
  );
  expect(resources.map(({ href, picture: { path } }) => [path, href])).toEqual([
    ['ch1/plan.jpg', 'images/ch1-plan.jpg'],
    ['images/Où ça ?.png', 'images/ou-ca.png'],
    ['images/ou-ca.png', 'images/ou-ca-2.png'],
    ['図.png', 'images/picture.png'],
  ]);
});

test('WebP and AVIF become JPEG, or PNG where something shows through; the rest is left as it is', async () => {
  const files = new Map([
    ['a.webp', await drawn(1).flatten().webp().toBuffer()],
    ['b.webp', await drawn(0.5).webp().toBuffer()],
    ['c.avif', await drawn(1).flatten().avif().toBuffer()],
    ['d.png', await drawn(1).png().toBuffer()],
  ]);
  const resources = await pictureResources(
    used(
      picture('a.webp', 'image/webp'),
      picture('b.webp', 'image/webp'),
      picture('c.avif', 'image/avif'),
      picture('d.png', 'image/png'),
    ),
    async (path) => files.get(path) ?? new Uint8Array(),
  );
  expect(resources.map(({ mediaType }) => mediaType)).toEqual(['image/jpeg', 'image/png', 'image/jpeg', 'image/png']);
  const decoded = await Promise.all(resources.map(async (each) => sharp(await contentOf(each)).metadata()));
  expect(decoded.map(({ format }) => format)).toEqual(['jpeg', 'png', 'jpeg', 'png']);
  expect(await contentOf(resources[3])).toBe(files.get('d.png'));
});

test('a picture that is converted keeps the rights that it carries', async () => {
  const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- CC BY --></x:xmpmeta>';
  const webp = await drawn(1).flatten().webp().withXmp(xmp).toBuffer();
  const [resource] = await pictureResources(used(picture('a.webp', 'image/webp')), async () => webp);
  const metadata = await sharp(await contentOf(resource)).metadata();
  expect(metadata.xmp?.toString()).toContain('CC BY');
});

describe('pictures above the size that the book asks for', () => {
  const large = (): Sharp =>
    sharp({ create: { width: 3000, height: 1500, channels: 3, background: { r: 200, g: 80, b: 40 } } });
  const of = (path: string, mediaType: PictureType) => ({ ...picture(path, mediaType), width: 3000, height: 1500 });

  test.each([
    ['image/jpeg' as const, () => large().jpeg()],
    ['image/png' as const, () => large().png()],
    ['image/webp' as const, () => large().webp()],
  ])('%s: scaled, told, with the rights that it carries', async (mediaType, make) => {
    const bytes = await make().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- CC BY --></x:xmpmeta>').toBuffer();
    const [resource] = await pictureResources(used(of('a', mediaType)), async () => bytes, 2000);
    const { width, height, xmp, format } = await sharp(await contentOf(resource)).metadata();
    expect([width, height]).toEqual([2000, 1000]);
    expect(`image/${format}`).toBe(resource?.mediaType);
    expect(xmp?.toString()).toContain('CC BY');
    expect(resource?.scaled).toBe(true);
  });

  test('a photograph that lies on its side stands up', async () => {
    const lying = await large().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const [resource] = await pictureResources(used(of('a', 'image/jpeg')), async () => lying, 2000);
    const { width, height, orientation } = await sharp(await contentOf(resource)).metadata();
    expect([width, height, orientation ?? 1]).toEqual([1000, 2000, 1]);
  });

  test('the others are left as they are', async () => {
    const small = await drawn(1).flatten().jpeg().toBuffer();
    const [resource] = await pictureResources(used(picture('a', 'image/jpeg')), async () => small, 2000);
    expect(await contentOf(resource)).toBe(small);
    expect(resource?.scaled).toBeUndefined();
  });
});

test('animated pictures are known', async () => {
  const frames = await sharp(Buffer.alloc(40 * 40 * 3).fill(255, 40 * 20 * 3), {
    raw: { width: 40, height: 40, channels: 3, pageHeight: 20 },
  })
    .gif()
    .toBuffer();
  const still = await drawn(1).gif().toBuffer();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect><animate/></rect></svg>');
  const files = new Map([
    ['1.gif', frames],
    ['2.gif', still],
    ['3.svg', svg],
  ]);
  const resources = await pictureResources(
    used(picture('1.gif', 'image/gif'), picture('2.gif', 'image/gif'), picture('3.svg', 'image/svg+xml')),
    async (path) => files.get(path) ?? new Uint8Array(),
  );
  expect(resources.map(({ moves }) => moves)).toEqual([true, false, true]);
});

test('photographs are read when they are packed, one after the other', async () => {
  const jpeg = await drawn(1).flatten().jpeg().toBuffer();
  const log: string[] = [];
  const resources = await pictureResources(
    used(picture('1.jpg', 'image/jpeg'), picture('2.jpg', 'image/jpeg')),
    async (path) => {
      log.push(path);
      return jpeg;
    },
  );
  expect(log).toEqual([]);
  for (const resource of resources) expect(await contentOf(resource)).toBe(jpeg);
  expect(log).toEqual(['1.jpg', '2.jpg']);
});
