import sharp from 'sharp';

/** The ICC profile of sRGB that comes with sharp, some 480 bytes; it is in the public domain (CC0-1.0). */
export const srgbProfile = async (): Promise<Uint8Array> => {
  const create = { width: 1, height: 1, channels: 3, background: 'white' } as const;
  const { icc } = await sharp(await sharp({ create }).withIccProfile('srgb').png().toBuffer()).metadata();
  if (!icc) throw new Error('sharp gives no ICC profile of sRGB');
  return icc;
};
