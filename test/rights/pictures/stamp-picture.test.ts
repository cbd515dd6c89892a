import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseLicense } from '../../../pipeline/rights/parse-license.js';
import { cleanPicture, readPictureRights, stampPicture } from '../../../pipeline/rights/pictures/stamp-picture.js';
import { rightsRecord } from '../../../pipeline/rights/record.js';
import type { Attribution, LicenseExpression } from '../../../pipeline/rights/rights.js';
import { decoded, type SamplePicture, samplePictures } from './sample-pictures.js';

const licensed = (text: string): LicenseExpression => {
  const license = parseLicense(text);
  if (!license) throw new Error(text);
  return license;
};

const duck: Attribution = {
  title: 'Le canard & « l’étang » <vu du pont>',
  author: 'David Revoy',
  authorUrl: 'https://www.peppercarrot.com/',
  source: 'https://exemple.org/canard?a=1&b=2',
  license: licensed('CC-BY-4.0'),
  changes: 'recadrée',
};

const record = rightsRecord({
  license: licensed('CC-BY-SA-4.0'),
  holder: 'Élodie Lefèvre',
  year: 2026,
  authors: ['Élodie Lefèvre', 'Jean d’Août'],
  lang: 'fr',
  url: 'https://exemple.org/livre/',
});

let pictures: readonly SamplePicture[] = [];
beforeAll(async () => {
  pictures = await samplePictures();
});

const named = (name: string): SamplePicture => {
  const picture = pictures.find((each) => each.name === name);
  if (!picture) throw new Error(name);
  return picture;
};

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('stampPicture', () => {
  it('writes the credit of somebody else’s picture into a copy, in every format', () => {
    for (const { name, mediaType, bytes } of pictures) {
      const { bytes: copy, unstamped } = stampPicture(bytes, mediaType, duck);
      expect(unstamped, name).toBeUndefined();
      expect(readPictureRights(copy, mediaType), name).toEqual({
        title: 'Le canard & « l’étang » <vu du pont>',
        creator: 'David Revoy',
        creatorUrl: 'https://www.peppercarrot.com/',
        source: 'https://exemple.org/canard?a=1&b=2',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        rights: 'David Revoy, CC BY 4.0',
        usageTerms: 'CC BY 4.0 (Attribution 4.0 International): https://creativecommons.org/licenses/by/4.0/',
        webStatement: 'https://exemple.org/canard?a=1&b=2',
        changes: 'recadrée',
      });
    }
  });

  it('writes the book’s record into the authors’ own pictures', () => {
    const { mediaType, bytes } = named('progressive.jpg');
    expect(readPictureRights(stampPicture(bytes, mediaType, record).bytes, mediaType)).toMatchObject({
      creator: 'Élodie Lefèvre et Jean d’Août',
      creatorUrl: 'https://exemple.org/livre/',
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
      rights: '© 2026 Élodie Lefèvre. Sous licence CC BY-SA 4.0.',
    });
  });

  it('leaves what it is given as it was', () => {
    for (const { name, mediaType, bytes } of pictures) {
      const before = Uint8Array.from(bytes);
      stampPicture(bytes, mediaType, duck);
      expect(before, name).toEqual(Uint8Array.from(bytes));
    }
  });

  it('changes no pixel, no colour profile, no orientation, no animation', async () => {
    for (const { name, mediaType, bytes } of pictures) {
      const before = await decoded(bytes);
      expect(await decoded(stampPicture(bytes, mediaType, duck).bytes), name).toEqual(before);
      expect(await decoded(cleanPicture(bytes, mediaType).bytes), name).toEqual(before);
    }
  });

  it('takes out what the camera wrote of place, device and person', async () => {
    for (const name of ['photograph.jpg', 'photograph.png', 'photograph.webp']) {
      const { mediaType, bytes } = named(name);
      expect(text(bytes), name).toContain('SECRETCAM');
      const copy = stampPicture(bytes, mediaType, duck).bytes;
      expect(text(copy), name).not.toMatch(/SECRET|SERIAL42|Ana/);
      const { exif } = await sharp(copy).metadata();
      // Two directories: the orientation and the way to the other, where the colour space stands. Nothing else.
      expect(exif?.toString('latin1').replace(/^Exif\0\0/, ''), name).toHaveLength(8 + (6 + 24) + (6 + 12));
    }
  });

  it('takes out the films, previews, comments and Photoshop blocks of a JPEG', () => {
    const { mediaType, bytes } = named('progressive.jpg');
    const segment = (marker: number, body: string) =>
      Buffer.concat([Buffer.from([0xff, marker, 0, body.length + 2]), Buffer.from(body, 'latin1')]);
    const stuffed = Buffer.concat([
      bytes.subarray(0, 2),
      segment(0xe0, 'JFXX\0\x13PREVIEW'),
      segment(0xe2, 'MPF\0SECOND'),
      segment(0xed, 'Photoshop 3.0\0HISTORY'),
      segment(0xfe, 'COMMENT'),
      bytes.subarray(2),
      // What is appended may itself look like segments, or be a whole picture.
      Buffer.from([0, 4, 1, 2]),
      bytes,
      Buffer.from('FILM'),
    ]);
    expect(cleanPicture(stuffed, mediaType).bytes).toEqual(cleanPicture(bytes, mediaType).bytes);
    expect(text(cleanPicture(stuffed, mediaType).bytes)).not.toMatch(/PREVIEW|SECOND|HISTORY|COMMENT|FILM/);
  });

  it('gives the same bytes when it stamps again, or stamps a cleaned copy', () => {
    for (const { name, mediaType, bytes } of pictures) {
      const once = stampPicture(bytes, mediaType, duck).bytes;
      expect(stampPicture(once, mediaType, duck).bytes, name).toEqual(once);
      expect(stampPicture(cleanPicture(bytes, mediaType).bytes, mediaType, duck).bytes, name).toEqual(once);
      const again = stampPicture(once, mediaType, record).bytes;
      expect(readPictureRights(again, mediaType)?.license, name).toContain('/by-sa/');
    }
  });

  it('keeps the title and the source that a picture tells itself, where the credit tells none', () => {
    const { mediaType, bytes } = named('photograph.png');
    const titled = stampPicture(bytes, mediaType, duck).bytes;
    const { title, source, authorUrl, ...bare } = duck;
    expect(readPictureRights(stampPicture(titled, mediaType, bare).bytes, mediaType)).toMatchObject({ title, source });
  });

  it('tells a licence that has no address, or several licences, by SPDX', () => {
    const { mediaType, bytes } = named('plain.webp');
    for (const license of ['LicenseRef-Atelier', 'MIT OR CC-BY-4.0', 'LicenseRef-all-rights-reserved']) {
      const copy = stampPicture(bytes, mediaType, { author: 'Ada', license: licensed(license) }).bytes;
      expect(readPictureRights(copy, mediaType)?.license).toBe(license);
    }
  });

  it('marks as free of copyright the public domain and nothing else', () => {
    const { mediaType, bytes } = named('plain.gif');
    const stamped = (license: string) =>
      text(stampPicture(bytes, mediaType, { author: 'Ada', license: licensed(license) }).bytes);
    expect(stamped('CC-PDM-1.0')).toContain('<xmpRights:Marked>False<');
    expect(stamped('CC0-1.0')).toContain('<xmpRights:Marked>False<');
    expect(stamped('CC-BY-4.0')).toContain('<xmpRights:Marked>True<');
  });

  it('gives back, with the reason, what it cannot write anew', () => {
    const { mediaType, bytes } = named('photograph.jpg');
    const long = { ...duck, title: 'x'.repeat(70_000) };
    expect(stampPicture(bytes, mediaType, long)).toEqual({ bytes, unstamped: 'too-long' });
    expect(stampPicture(bytes, 'image/png', duck)).toEqual({ bytes, unstamped: 'damaged' });
    expect(stampPicture(bytes, 'image/avif', duck)).toEqual({ bytes, unstamped: 'format' });
    expect(stampPicture(new Uint8Array(), mediaType, duck).unstamped).toBe('damaged');
  });

  it('never throws nor runs on, whatever is done to a picture', () => {
    const damage = fc.record({
      picture: fc.nat(),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
      changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(damage, ({ picture, cut, changes }) => {
        const { mediaType, bytes } = pictures[picture % pictures.length] ?? named('plain.gif');
        const damaged = Uint8Array.from(bytes.subarray(0, Math.ceil(bytes.length * cut)));
        for (const [place, value] of changes) damaged[Math.floor(place * Math.min(damaged.length, 2000))] = value;
        const { bytes: copy, unstamped } = stampPicture(damaged, mediaType, duck);
        if (unstamped) expect(copy).toBe(damaged);
        else expect(readPictureRights(copy, mediaType)?.creator).toBe('David Revoy');
      }),
      { numRuns: 1500 },
    );
  });

  it('carries any text that XML can, and leaves out what it cannot', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    const readable = (value: string) => value.replace(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim();
    fc.assert(
      fc.property(text, text, fc.nat(), (title, author, index) => {
        const { mediaType, bytes } = pictures[index % pictures.length] ?? named('plain.gif');
        const copy = stampPicture(bytes, mediaType, { ...duck, title, author }).bytes;
        const found = readPictureRights(copy, mediaType);
        expect([found?.title ?? '', found?.creator ?? '']).toEqual([readable(title), readable(author)]);
      }),
      { examples: [['\uD800\u{1F986}\uFFFE\u0001', '\u{10FFFD}', 12]] },
    );
  });
});
