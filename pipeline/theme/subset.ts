import subsetFont from 'subset-font';
import wawoff2 from 'wawoff2';
import { renameFont } from './rename-font.js';
import type { Face } from './theme.js';

/** `name` records that say the licence and where to read it (OpenType 1.9, `name`). */
const licenseNames = [13, 14];

/**
 * The face with these characters only and all its layout features (small capitals, figures, ligatures, kerning), for
 * embedding. `sfnt` is TrueType or OpenType as the face is. Bears the face's other name where its own is reserved.
 */
export const subsetFace = async (face: Face, characters: string, format: 'sfnt' | 'woff2'): Promise<Uint8Array> => {
  const subset = await subsetFont(Buffer.from(face.data), characters, {
    targetFormat: 'sfnt',
    preserveNameIds: licenseNames,
  });
  const named = face.renamed
    ? renameFont(subset, { family: face.renamed, weight: face.weight, style: face.style })
    : subset;
  return format === 'woff2' ? compress(named) : named;
};

let compressing: Promise<unknown> = Promise.resolve();

/** The compressor gives back a view of its own memory, which its next call overwrites: one at a time, and copied. */
const compress = (font: Uint8Array): Promise<Uint8Array> => {
  const compressed = compressing.then(async () => (await wawoff2.compress(font)).slice());
  compressing = compressed.catch(() => undefined);
  return compressed;
};
