import { type Motif, tone } from '../motif.js';
import { n } from '../svg.js';

/** Overlapping scales, like roofs, or gathered books seen from above. */
export const scales: Motif = (plot) => {
  const { random, width, top, bottom, density } = plot;
  const columns = (4 + Math.floor(random() * 2)) * density;
  const radius = width / columns / 2;
  const rhythm = 1 + Math.floor(random() * 3);
  const scale = (x: number, y: number, shade: number): string =>
    [1, 0.7, 0.4]
      .map(
        (size, ring) =>
          `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius * size)}" fill="${tone(plot, shade + ring)}"/>`,
      )
      .join('');
  let drawing = '';
  for (let row = 0, y = top + radius; y < bottom + radius; row++, y += radius * 0.62) {
    const shift = row % 2 === 0 ? radius : 0;
    for (let column = -1; column <= columns; column++)
      drawing += scale(column * radius * 2 + shift, y, column * rhythm + row * 2 + (row % 3));
  }
  return drawing;
};
