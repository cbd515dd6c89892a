import { expect, test } from 'vitest';
import { geometryOf } from '../../../../pipeline/editions/pdf/page/geometry.js';

const sizes: readonly (readonly [number, number])[] = [
  [148, 210],
  [156, 234],
  [210, 297],
  [120, 180],
];

test('an A5 page has 34 lines of 104 mm', () => {
  expect(geometryOf({ size: [148, 210], text: 10 })).toMatchObject({ lines: 34, measure: 393, stride: 652, inner: 76 });
});

test('the text and its margins fill the page, whatever its size', () => {
  for (const size of sizes)
    for (const text of [9, 10, 12, 16]) {
      const { measure, inner, outer, top, bottom, lines, line, scale, stride } = geometryOf({ size, text });
      const [width, height] = size.map((length) => (length * 96) / 25.4 / scale) as [number, number];
      expect(measure + inner + outer).toBeGreaterThan(width - 2);
      expect(measure + inner + outer).toBeLessThanOrEqual(width);
      expect(lines * line + top + bottom).toBeGreaterThan(height - line - 1);
      expect(lines * line + top + bottom).toBeLessThanOrEqual(height);
      expect(lines * line).toBeLessThanOrEqual(stride);
    }
});

test('no line is longer than what is read with ease: a wide page has wide margins', () => {
  const { measure, inner, outer } = geometryOf({ size: [210, 297], text: 10 });
  expect(measure).toBe(432);
  expect(outer).toBeGreaterThan(inner);
});

test('bleed lies around the page and moves nothing on it', () => {
  const [cut, bled] = [geometryOf({ size: [148, 210], text: 10 }), geometryOf({ size: [148, 210], text: 10 }, 3)];
  expect(bled.bleed).toBe(12);
  expect(bled).toMatchObject({ points: cut.points, measure: cut.measure, lines: cut.lines, stride: cut.stride });
  expect([bled.top - cut.top, bled.inner - cut.inner, bled.bottom - cut.bottom]).toEqual([12, 12, 12]);
});
