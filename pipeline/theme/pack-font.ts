import wawoff2 from 'wawoff2';

/** Compresses a font to WOFF2 (W3C *WOFF File Format 2.0*). */
export type PackFont = (sfnt: Uint8Array) => Promise<Uint8Array>;

let packing: Promise<unknown> = Promise.resolve();

/**
 * Packs a font in this thread. The compressor gives back a view of its own memory, which its next call overwrites:
 * one at a time, and copied.
 */
export const packFont: PackFont = (sfnt) => {
  const packed = packing.then(async () => (await wawoff2.compress(sfnt)).slice());
  packing = packed.catch(() => undefined);
  return packed;
};
