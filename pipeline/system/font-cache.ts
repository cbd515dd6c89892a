import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PackFont } from '../theme/pack-font.js';

/** Fonts that are kept: some forty books. */
const keptFonts = 400;

/**
 * A packer that keeps what it packed, from one build to the next: a book that changes seldom changes its letters.
 * Whatever the folder refuses, the font is packed all the same.
 */
export function keepPacked(pack: PackFont, folder: string): PackFont {
  const ready = mkdir(folder, { recursive: true, mode: 0o700 })
    .then(() => discardOldest(folder))
    .catch(() => undefined);
  return async (sfnt) => {
    await ready;
    const path = join(folder, `${nameOf(sfnt)}.woff2`);
    const kept = await readFile(path).catch(() => undefined);
    if (kept && isWhole(kept)) {
      await touch(path);
      return kept;
    }
    const packed = await pack(sfnt);
    await keep(path, packed).catch(() => undefined);
    return packed;
  };
}

const { version } = createRequire(import.meta.url)('wawoff2/package.json') as { version: string };

const nameOf = (sfnt: Uint8Array): string =>
  createHash('sha256').update(`wawoff2 ${version}\n`).update(sfnt).digest('hex');

/** Whether it is as long as it says (W3C *WOFF File Format 2.0*, 4.1: `signature`, `length`). */
const isWhole = (woff2: Buffer): boolean =>
  woff2.length >= 48 && woff2.toString('latin1', 0, 4) === 'wOF2' && woff2.readUInt32BE(8) === woff2.length;

/** Complete or not there, whoever else is at it. */
async function keep(path: string, packed: Uint8Array): Promise<void> {
  const staging = `${path}.${randomUUID()}`;
  await writeFile(staging, packed);
  await rename(staging, path);
}

const touch = (path: string): Promise<void> => {
  const now = new Date();
  return utimes(path, now, now).catch(() => undefined);
};

async function discardOldest(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= keptFonts) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ name, used: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = dated.toSorted((a, b) => b.used - a.used).slice(keptFonts);
  await Promise.all(oldest.map(({ name }) => rm(join(folder, name), { force: true })));
}
