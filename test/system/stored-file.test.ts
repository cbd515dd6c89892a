import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { storedFile, storeFile } from '../../pipeline/system/stored-file.js';
import { temporaryFolder } from './temporary-folder.js';

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

const whole = 'Le four, la mie, le pain.';
const sha256 = createHash('sha256').update(whole).digest('hex');

test('what is stored is on the disk, and can be read by any part of it', async () => {
  const path = join(await temporaryFolder(), 'a/b.epub');
  const content = await storeFile(path, pieces('Le four, ', 'la mie, ', 'le pain.'));
  expect(await readFile(path, 'utf8')).toBe(whole);
  expect(content).toMatchObject({ bytes: whole.length, sha256 });
  expect(new TextDecoder().decode(await content.read(9, 15))).toBe('la mie');
  expect(new TextDecoder().decode(await content.read(22, 100))).toBe('in.');
});

test('a file that is there already is read in the same way', async () => {
  const path = join(await temporaryFolder({ 'b.epub': whole }), 'b.epub');
  const content = await storedFile(path);
  expect(content).toMatchObject({ bytes: whole.length, sha256 });
  expect(new TextDecoder().decode(await content.read(0, 7))).toBe('Le four');
});

test('a failure of the pieces is that of the whole', async () => {
  const path = join(await temporaryFolder(), 'b.epub');
  const failing = async function* () {
    yield* pieces('Le four');
    throw new Error('The oven is cold');
  };
  await expect(storeFile(path, failing())).rejects.toThrow('The oven is cold');
});
