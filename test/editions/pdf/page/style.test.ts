import { expect, test } from 'vitest';
import { geometryOf } from '../../../../pipeline/editions/pdf/page/geometry.js';
import { pageStyle } from '../../../../pipeline/editions/pdf/page/style.js';
import { sampleInput } from '../../sample-input.js';

test('a face that draws few characters is asked for only by a text that has one of them', async () => {
  const { theme, palette, book } = await sampleInput({});
  const [face] = theme.faces;
  if (!face) throw new Error('The sample has no face');
  const dots = { ...face, family: 'Dots', editions: ['pdf'] as const, coverage: new Set([0x2011, 0x22c5]) };
  const css = pageStyle({ ...theme, faces: [{ ...face, editions: ['pdf'] }, dots] }, palette, geometryOf(book.pdf));
  const [whole = '', few = ''] = css.split('@font-face').slice(1);
  expect(few).toContain('unicode-range: U+2011, U+22c5;');
  expect(whole).not.toContain('unicode-range');
});
