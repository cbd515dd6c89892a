import { parentPort } from 'node:worker_threads';
import { packFont } from '../theme/pack-font.js';

/** A thread of the font packer: a font comes in, its WOFF2 goes out. */
parentPort?.on('message', async (sfnt: Uint8Array) => {
  const packed = await packFont(sfnt);
  parentPort?.postMessage(packed, [packed.buffer as ArrayBuffer]);
});
