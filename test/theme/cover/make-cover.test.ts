import { Buffer } from 'node:buffer';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../../pipeline/book/book.js';
import { Diagnostics } from '../../../pipeline/diagnostics/diagnostics.js';
import type { Picture } from '../../../pipeline/manuscript/manuscript.js';
import { readPictureRights } from '../../../pipeline/rights/pictures/stamp-picture.js';
import { makeCover } from '../../../pipeline/theme/cover/make-cover.js';
import { sampleBook } from '../../editions/sample/book.js';
import { communs } from '../communs.js';

const { cover: _, ...coverless } = sampleBook;

const made = async (book: Partial<Book>, bytes?: Uint8Array) => {
  const diagnostics = new Diagnostics('fr');
  const cover = await makeCover({ ...coverless, ...book }, await communs(), bytes, undefined, diagnostics);
  return { cover, rules: diagnostics.messages.map(({ ruleId }) => ruleId) };
};

const picture = (mediaType: Picture['mediaType'], bytes: Uint8Array, width: number, height: number): Picture => ({
  path: 'images/cover',
  mediaType,
  width,
  height,
  bytes: bytes.length,
});

const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c96f4a' } });

describe('makeCover', () => {
  it('draws a cover large enough for shops, the same bytes each time', async () => {
    const { cover, rules } = await made({});
    const size = await sharp(cover.raster.data).metadata();
    expect([size.format, size.width, size.height]).toEqual(['jpeg', 1600, 2270]);
    expect(cover.raster.data.length).toBeLessThan(700_000);
    expect((await made({})).cover.raster.data).toEqual(cover.raster.data);
    expect(cover.svg).toContain('<svg');
    expect(cover.alt).toBe(
      'Couverture\u00a0: Le pain commun, Récits d’un four de village, Élodie Lefèvre et Jean d’Août',
    );
    expect(rules).toEqual([]);
  });

  it('takes a JPEG or a PNG as it is, and writes its rights into it', async () => {
    const bytes = await flat(1400, 2100).jpeg().toBuffer();
    const { cover } = await made({ cover: picture('image/jpeg', bytes, 1400, 2100) }, bytes);
    const { data, ...raster } = cover.raster;
    expect(raster).toEqual({ mediaType: 'image/jpeg', width: 1400, height: 2100 });
    expect((await sharp(data).raw().toBuffer()).equals(await sharp(bytes).raw().toBuffer())).toBe(true);
    expect(readPictureRights(data, 'image/jpeg')?.creator).toBe(sampleBook.rights.attributionName);
    expect(cover.svg).toBeUndefined();
  });

  it('makes a print file smaller', async () => {
    const bytes = await flat(4000, 6000).png().toBuffer();
    const { cover } = await made({ cover: picture('image/png', bytes, 4000, 6000) }, bytes);
    expect(cover.raster).toMatchObject({ mediaType: 'image/jpeg', width: 2133, height: 3200 });
  });

  it('turns a photograph that lies on its side', async () => {
    const bytes = await flat(900, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { cover } = await made({ cover: picture('image/jpeg', bytes, 900, 600) }, bytes);
    expect(cover.raster).toMatchObject({ width: 600, height: 900 });
  });

  it('draws an SVG', async () => {
    const bytes = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 3"><rect width="2" height="3"/></svg>',
    );
    const { cover } = await made({ cover: picture('image/svg+xml', bytes, 2, 3) }, bytes);
    expect(cover.raster).toMatchObject({ mediaType: 'image/jpeg', width: 1600, height: 2400 });
  });

  it('draws another in place of a picture that is cut short, and says so', async () => {
    const bytes = (await flat(1400, 2100).jpeg().toBuffer()).subarray(0, 900);
    const { cover, rules } = await made({ cover: picture('image/jpeg', bytes, 1400, 2100) }, bytes);
    expect(rules).toEqual(['cover-unreadable']);
    expect(cover.raster.width).toBe(1600);
  });

  it('says which letters nothing here can draw', async () => {
    expect((await made({ title: 'Hanacaraka \u{10fff0}' })).rules).toEqual(['cover-letters-missing']);
  });
});
