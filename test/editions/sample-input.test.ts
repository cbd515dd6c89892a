import { expect, test } from 'vitest';
import { sampleInput } from './sample-input.js';

test('every internal link of the sample leads to an anchor, and every picture can be read', async () => {
  const { document, read } = await sampleInput();
  const text = JSON.stringify(document.sections);
  const links = [...text.matchAll(/"href":"#([^"]+)"/g)].map((match) => match[1]);
  expect(links.length).toBeGreaterThan(6);
  for (const id of links) expect(document.anchors.has(id ?? ''), id).toBe(true);
  for (const path of document.pictures.keys()) expect((await read(path)).length).toBeGreaterThan(100);
});
