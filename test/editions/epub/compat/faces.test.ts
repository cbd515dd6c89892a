import { expect, test } from 'vitest';
import { familiesOf, plainFaceCss, plainFaces } from '../../../../pipeline/editions/epub/compat/faces.js';
import type { Face } from '../../../../pipeline/theme/theme.js';
import { sampleTheme } from '../../sample/theme.js';

const [roman] = (await sampleTheme()).faces;
if (!roman) throw new Error('The sample theme has a face');
const face = (weight: number, more: Partial<Face> = {}): Face => ({ ...roman, weight, file: `${weight}.ttf`, ...more });

test('of each family and slope, the faces nearest to normal and bold are called', () => {
  const plain = plainFaces([face(300), face(400), face(600), face(700), face(400, { style: 'italic', file: 'i.ttf' })]);
  expect(plain.map(({ face: { file }, weights }) => [file, weights])).toEqual([
    ['400.ttf', ['normal']],
    ['700.ttf', ['bold']],
    ['i.ttf', ['normal']],
  ]);
});

test('a face for some characters only has a family of its own, and no range of characters', () => {
  const ranged = (file: string, unicodeRange: string) =>
    face(400, { family: 'Other Scripts', file, unicodeRange, boldAs: 700 });
  const plain = plainFaces([face(400), ranged('he.ttf', 'U+590-5FF'), ranged('ar.ttf', 'U+600-6FF')]);
  expect(familiesOf(plain).get('Other Scripts')).toEqual(['Other Scripts 1', 'Other Scripts 2']);
  const css = plainFaceCss(plain);
  expect(css).not.toContain('unicode-range');
  expect(css.match(/font-family: "Other Scripts 2";\n {2}font-weight: bold/g)).toHaveLength(1);
  expect(css).toContain('src: url("fonts/ar.ttf")');
});
