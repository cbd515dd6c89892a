import { type Motif, tone } from '../motif.js';
import { n } from '../svg.js';

const shades = [2, 0, 3, 1, 2, 1, 3, 0, 2];

/** Growth rings of three stumps, of more in a band. */
export const rings: Motif = (plot) => {
  const { random, width, top, bottom, density } = plot;
  const height = bottom - top;
  const grove = (index: number) => {
    const at = (share: number): number => (width * (index + share)) / density;
    const left = { x: at(0.12 + random() * 0.2), y: bottom - 40 / density, size: 1 };
    const right = { x: at(0.72 + random() * 0.2), y: bottom + 40 / density, size: 0.86 };
    const middle = { x: at(0.42 + random() * 0.16), y: bottom + 60 / density, size: 0.62 };
    return [right, left, middle];
  };
  return Array.from({ length: density }, (_, index) => grove(index))
    .flat()
    .flatMap(({ x, y, size }, stump) => {
      const count = 9 - (stump % 3);
      return Array.from({ length: count }, (_, ring) => {
        const radius = Math.max(10 / density, height * size * (1 - ring / count) + (y - bottom));
        return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${tone(plot, shades[(ring + stump) % 9] ?? 0)}"/>`;
      });
    })
    .join('');
};
