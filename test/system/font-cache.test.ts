import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepPacked } from '../../pipeline/system/font-cache.js';
import { packFont } from '../../pipeline/theme/pack-font.js';
import { temporaryFolder } from './temporary-folder.js';

const theFont = () => readFile(new URL('../../themes/communs/fonts/CommunsPointSans-Regular.ttf', import.meta.url));

const countingPacker = () => {
  const packer = { packed: 0 };
  const pack = (sfnt: Uint8Array) => {
    packer.packed += 1;
    return packFont(sfnt);
  };
  return { packer, pack };
};

test('a font is packed once, and the next build finds it as it was', async () => {
  const folder = await temporaryFolder();
  const font = await theFont();
  const { packer, pack } = countingPacker();
  const first = await keepPacked(pack, folder)(font);
  const second = await keepPacked(pack, folder)(font);
  expect(packer.packed).toBe(1);
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('a font that was cut short on the disk is packed anew', async () => {
  const folder = await temporaryFolder();
  const font = await theFont();
  const { packer, pack } = countingPacker();
  const first = await keepPacked(pack, folder)(font);
  const [name = ''] = await readdir(folder);
  await writeFile(join(folder, name), first.subarray(0, first.length / 2));
  expect((await keepPacked(pack, folder)(font)).length).toBe(first.length);
  expect(packer.packed).toBe(2);
  expect((await readFile(join(folder, name))).length).toBe(first.length);
});

test('a folder that cannot be had keeps nobody from packing', async () => {
  const folder = await temporaryFolder({ file: 'not a folder' });
  const { packer, pack } = countingPacker();
  const packed = await keepPacked(pack, join(folder, 'file'))(await theFont());
  expect(packer.packed).toBe(1);
  expect(Buffer.from(packed).toString('latin1', 0, 4)).toBe('wOF2');
});

test('what has not been used for longest goes when there is too much', async () => {
  const names = Array.from({ length: 401 }, (_, index) => `${index}.woff2`);
  const folder = await temporaryFolder(Object.fromEntries(names.map((name) => [name, ''])));
  await utimes(join(folder, '7.woff2'), 1, 1);
  await keepPacked(packFont, folder)(await theFont());
  const left = await readdir(folder);
  expect(left).toHaveLength(401);
  expect(left).not.toContain('7.woff2');
});
