import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { Typesetter } from '../../../pipeline/theme/cover/typesetter.js';
import { communs } from '../communs.js';

const typesetter = async (tracking = 0): Promise<Typesetter> => {
  const { lettering, faces } = await communs();
  return new Typesetter(
    lettering.title,
    faces.filter(({ weight, style }) => weight === 600 && style === 'normal'),
    tracking,
  );
};

describe('Typesetter', () => {
  it('sets text with the widths and the kerning of the font', async () => {
    const setter = await typesetter();
    expect(setter.width('M')).toBeCloseTo(0.93, 3);
    expect(setter.width('AV')).toBeLessThan(setter.width('A') + setter.width('V') - 0.03);
    expect((await typesetter(0.01)).width('MM')).toBeCloseTo(1.88, 3);
  });

  it('draws what it measures, on the baseline', async () => {
    const setter = await typesetter();
    const path = setter.outline('HamburgH', 100, 300, 100);
    const box = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="999" height="500"><path d="${path}"/></svg>`,
    ).getBBox();
    expect(box?.x).toBeCloseTo(100, -1);
    expect(box?.width).toBeGreaterThan(setter.width('HamburgH') * 100 - 12);
    expect(box?.width).toBeLessThan(setter.width('HamburgH') * 100);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(315);
  });

  it('has a companion draw what the face lacks', async () => {
    const setter = await typesetter();
    expect(setter.canSet('Auteur⋅ices d’Œuvres')).toBe(true);
    expect(setter.width('⋅')).toBeCloseTo(setter.width('·'), 3);
    expect(setter.canSet('書')).toBe(false);
  });
});
