import sharp, { type Sharp } from 'sharp';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><title>Un four</title><path d="M0 30V15Q30 -5 60 15V30Z" fill="#c96f4a"/></svg>';

/** What a telephone writes: who, with what, where; and that the picture lies on its side. */
const privateExif = {
  IFD0: { Artist: 'Ana Photographe', Copyright: '2020 Ana', Make: 'SECRETCAM', Software: 'SECRETSOFT' },
  IFD2: { BodySerialNumber: 'SERIAL42' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 24/1' },
};

const picture = (): Sharp => sharp(Buffer.from(drawing)).resize(120).flatten({ background: '#fbf8f2' });
const photograph = (): Sharp => picture().withIccProfile('p3').withExif(privateExif).withMetadata({ orientation: 6 });

export interface SamplePicture {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Small pictures of every kind that can be stamped, as sharp writes them. */
export const samplePictures = async (): Promise<readonly SamplePicture[]> => {
  const transparent = sharp(Buffer.from(drawing)).resize(121, 61);
  const frames = { create: { width: 8, height: 16, channels: 3 as const, background: '#c96f4a', pageHeight: 8 } };
  return [
    { name: 'photograph.jpg', mediaType: 'image/jpeg', bytes: await photograph().jpeg().toBuffer() },
    { name: 'progressive.jpg', mediaType: 'image/jpeg', bytes: await picture().jpeg({ progressive: true }).toBuffer() },
    { name: 'ink.jpg', mediaType: 'image/jpeg', bytes: await picture().toColourspace('cmyk').jpeg().toBuffer() },
    { name: 'photograph.png', mediaType: 'image/png', bytes: await photograph().png().toBuffer() },
    { name: 'palette.png', mediaType: 'image/png', bytes: await transparent.clone().png({ palette: true }).toBuffer() },
    { name: 'photograph.webp', mediaType: 'image/webp', bytes: await photograph().webp().toBuffer() },
    { name: 'plain.webp', mediaType: 'image/webp', bytes: await picture().webp().toBuffer() },
    { name: 'transparent.webp', mediaType: 'image/webp', bytes: await transparent.clone().webp().toBuffer() },
    {
      name: 'lossless.webp',
      mediaType: 'image/webp',
      bytes: await transparent.clone().webp({ lossless: true }).toBuffer(),
    },
    { name: 'animated.webp', mediaType: 'image/webp', bytes: await sharp(frames).webp({ loop: 0 }).toBuffer() },
    { name: 'plain.gif', mediaType: 'image/gif', bytes: await picture().gif().toBuffer() },
    { name: 'animated.gif', mediaType: 'image/gif', bytes: await sharp(frames).gif({ loop: 2 }).toBuffer() },
    { name: 'drawing.svg', mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(drawing) },
  ];
};

/** Pixels of every frame, with what decoding depends on beside them. */
export const decoded = async (bytes: Uint8Array): Promise<unknown> => {
  const { data, info } = await sharp(bytes, { animated: true }).raw().toBuffer({ resolveWithObject: true });
  const { orientation, icc, hasAlpha, space, pages, delay, loop } = await sharp(bytes, { animated: true }).metadata();
  return {
    info,
    data: data.toString('base64'),
    orientation,
    icc: icc?.toString('base64'),
    hasAlpha,
    space,
    pages,
    delay,
    loop,
  };
};
