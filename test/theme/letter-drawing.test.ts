import { expect, test } from 'vitest';
import { letterDrawing } from '../../pipeline/theme/letter-drawing.js';
import { packFont } from '../../pipeline/theme/pack-font.js';
import { faceSubsetter } from '../../pipeline/theme/subset.js';
import { communs } from './communs.js';

const drawing = (text: string): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${text}</svg>`);
const lettered = async (text: string): Promise<string> =>
  new TextDecoder().decode(await letterDrawing(drawing(text), await communs(), faceSubsetter(packFont)));

test('a drawing that asks for a family of the theme carries the faces that it draws with, and only those', async () => {
  const plain = await lettered(`<text font-family="'Source Sans 3', sans-serif">Été</text>`);
  expect(plain.match(/@font-face/g)).toHaveLength(1);
  expect(plain).toMatch(
    /^<svg [^>]*><style>@font-face\{font-family:'Source Sans 3';font-weight:400;font-style:normal;src:url\(data:font\/woff2;base64,/,
  );
  const bold = await lettered(`<text font-family="Source Sans 3" font-weight="600" font-style="italic">Été</text>`);
  expect(bold.match(/font-style:italic/g)?.length).toBeGreaterThan(0);
  expect(bold).toContain('font-weight:600');
});

test('a drawing without text, or in another family, is left as it is', async () => {
  expect(await lettered('<rect width="5" height="5"/>')).not.toContain('@font-face');
  expect(await lettered('<text font-family="Arial">Été</text>')).not.toContain('@font-face');
});

test('the characters that are drawn decide the size', async () => {
  const few = await lettered(`<text font-family="Source Sans 3">a</text>`);
  const many = await lettered(`<text font-family="Source Sans 3">abcdefghijklmnopqrstuvwxyzABCDEFGHIJ</text>`);
  expect(many.length).toBeGreaterThan(few.length * 1.5);
});
