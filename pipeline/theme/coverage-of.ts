import { Blob, Face as FontFace } from 'harfbuzzjs';

/** The code points that a font draws. */
export const coverageOf = (sfnt: Uint8Array): ReadonlySet<number> =>
  new Set(new FontFace(new Blob(sfnt)).collectUnicodes());
