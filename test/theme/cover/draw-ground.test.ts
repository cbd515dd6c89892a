import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawGround } from '../../../pipeline/theme/cover/draw-ground.js';
import { growthOf } from '../../../pipeline/theme/cover/growth.js';
import { motifs } from '../../../pipeline/theme/cover/motifs.js';
import { communs } from '../communs.js';

/** A title for each motif. */
const titles = motifs.map((motif) => {
  for (let number = 1; ; number++) if (growthOf(`Livre ${number}`).motif === motif) return `Livre ${number}`;
});

describe('drawGround', () => {
  it.each(titles)('fills its band from side to side and stays light: %s', async (title) => {
    const svg = drawGround({ title, width: 104, height: 15 }, await communs());
    expect(svg).toContain('viewBox="0 0 104 15"');
    expect(svg.length).toBeLessThan(250_000);
    const { pixels, width, height } = new Resvg(svg, { fitTo: { mode: 'width', value: 520 } }).render();
    const isInked = (x: number, y: number): boolean => (pixels[(y * width + x) * 4 + 3] ?? 0) > 0;
    const columns = Array.from({ length: width }, (_, x) => x);
    const share = columns.filter((x) => isInked(x, Math.round(height * 0.8))).length / width;
    expect(share).toBeGreaterThan(0.7);
  });

  it('grows the same ground for a book on every page', async () => {
    const theme = await communs();
    const input = { title: 'Le pain commun', collection: 'Essais', width: 104, height: 25 };
    expect(drawGround(input, theme)).toBe(drawGround(input, theme));
  });
});
