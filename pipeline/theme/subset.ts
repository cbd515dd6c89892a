import subsetFont from 'subset-font';
import type { PackFont } from './pack-font.js';
import { renameFont } from './rename-font.js';
import type { Face } from './theme.js';

/** `name` records that say the licence and where to read it (OpenType 1.9, `name`). */
const licenseNames = [13, 14];

/**
 * The face with these characters only and all its layout features (small capitals, figures, ligatures, kerning), for
 * embedding. `sfnt` is TrueType or OpenType as the face is. Bears the face's other name where its own is reserved.
 */
export type SubsetFace = (face: Face, characters: string, format: 'sfnt' | 'woff2') => Promise<Uint8Array>;

/** Cuts faces down; `pack` compresses them, here or in a thread of its own. */
export const faceSubsetter =
  (pack: PackFont): SubsetFace =>
  async (face, characters, format) => {
    const subset = await subsetFont(Buffer.from(face.data), face.only ?? characters, {
      targetFormat: 'sfnt',
      preserveNameIds: licenseNames,
    });
    const named = face.renamed
      ? renameFont(subset, { family: face.renamed, weight: face.weight, style: face.style })
      : subset;
    return format === 'woff2' ? pack(named) : named;
  };
