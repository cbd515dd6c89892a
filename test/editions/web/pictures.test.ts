import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { writeWeb } from '../../../pipeline/editions/web/write-web.js';
import { sampleInput } from '../sample-input.js';
import { stored } from '../stored-content.js';

test('pictures are stored one after the other, never together in memory', async () => {
  const input = await sampleInput();
  let held = 0;
  let most = 0;
  const { files } = await writeWeb({
    ...input,
    read: (path) => {
      held += 1;
      most = Math.max(most, held);
      return input.read(path);
    },
    store: async (_, pieces) => {
      const content = stored(await buffer(pieces));
      held -= 1;
      return content;
    },
  });
  const pictures = files.filter(({ path }) => path.startsWith('read/pictures/'));
  expect(pictures).toHaveLength(input.document.pictures.size);
  expect(pictures.length).toBeGreaterThan(1);
  expect(pictures.every(({ content }) => typeof content === 'object' && 'sha256' in content)).toBe(true);
  expect(most).toBe(1);
});
