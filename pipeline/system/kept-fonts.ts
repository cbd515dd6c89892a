import { join } from 'node:path';
import { cacheFolder } from './cache-folder.js';
import { keepPacked } from './font-cache.js';
import { createFontPacker, type FontPacker } from './font-packer.js';

/** Packs fonts in threads of their own, and keeps what was packed in the user's cache where there can be one. */
export async function keptFonts(env: Readonly<Record<string, string | undefined>>): Promise<FontPacker> {
  const { pack, close } = createFontPacker();
  const kept = await cacheFolder(env).then(
    (folder) => keepPacked(pack, join(folder, 'fonts')),
    () => pack,
  );
  return { pack: kept, close };
}
