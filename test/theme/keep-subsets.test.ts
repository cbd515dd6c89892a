import { expect, test } from 'vitest';
import { keepSubsets } from '../../pipeline/theme/keep-subsets.js';
import type { Face } from '../../pipeline/theme/theme.js';

const face: Face = {
  family: 'Essai',
  weight: 400,
  style: 'normal',
  file: 'essai.ttf',
  data: new Uint8Array(9),
  license: 'OFL-1.1',
  coverage: new Set(),
  editions: ['web'],
};

/** A subsetter that tells what it was asked for, and gives the characters for a font. */
const watched = () => {
  const asked: string[] = [];
  const keep = keepSubsets();
  const subset = keep((_, characters) => {
    asked.push(characters);
    return Promise.resolve(new TextEncoder().encode(characters));
  });
  return { asked, subset };
};

test('letters that any book may come to hold ask for no new font', async () => {
  const { asked, subset } = watched();
  const first = await subset(face, 'abc', 'woff2');
  expect(await subset(face, 'Élégie, œuvre : « déjà » — ¡ñandú!', 'woff2')).toBe(first);
  expect(asked).toHaveLength(1);
});

test('a letter that the font lacks asks for one that has it, and all that was asked for before', async () => {
  const { asked, subset } = watched();
  await subset(face, 'abcω', 'woff2');
  const wider = await subset(face, 'abcж', 'woff2');
  expect(asked).toHaveLength(2);
  expect(asked[1]).toContain('ж');
  expect(asked[1]).toContain('ω');
  expect(await subset(face, 'ωж', 'woff2')).toBe(wider);
});

test('faces and formats are not taken for one another', async () => {
  const { asked, subset } = watched();
  await subset(face, 'a', 'woff2');
  await subset(face, 'a', 'sfnt');
  await subset({ ...face, weight: 600 }, 'a', 'woff2');
  await subset({ ...face, data: new Uint8Array(10) }, 'a', 'woff2');
  expect(asked).toHaveLength(4);
});

test('a subset that failed is asked for again', async () => {
  const keep = keepSubsets();
  let times = 0;
  const subset = keep(() => {
    times += 1;
    return times === 1 ? Promise.reject(new Error('no')) : Promise.resolve(new Uint8Array());
  });
  await expect(subset(face, 'a', 'sfnt')).rejects.toThrow('no');
  await expect(subset(face, 'a', 'sfnt')).resolves.toEqual(new Uint8Array());
});
