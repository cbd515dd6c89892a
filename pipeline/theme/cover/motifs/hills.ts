import { type Motif, tone } from '../motif.js';
import { n } from '../svg.js';
import { wave } from './wave.js';

const order = [0, 1, 0, 2, 1, 3];

/** Six hills, one behind the other. */
export const hills: Motif = (plot) => {
  const { random, width, top, bottom, density } = plot;
  const height = bottom - top;
  return order
    .map((shade, index) => {
      const y = top + 50 / density + height * (index / order.length) ** 1.05;
      const line = wave(random, width, (62 - index * 5) / density ** 1.5, y);
      return `<path d="${line}V${n(bottom)}H0Z" fill="${tone(plot, shade)}"/>`;
    })
    .join('');
};
