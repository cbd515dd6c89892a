import { type Motif, tone } from '../motif.js';
import { n } from '../svg.js';
import { wave } from './wave.js';

/** Sown seed, finer towards the horizon. */
export const seeds: Motif = (plot) => {
  const { random, width, top, bottom, density } = plot;
  const height = bottom - top;
  let drawing = `<path d="${wave(random, width, 40 / density, top + 60 / density)}V${n(bottom)}H0Z" fill="${tone(plot, 3)}"/>`;
  const tilt = random() < 0.5 ? 1 : -1;
  const seed = (x: number, y: number, size: number): string => {
    const turn = tilt * (34 + 14 * Math.sin((x / width) * 2 * Math.PI));
    const shade = Math.floor(random() * 7);
    return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(size * 0.92)}" ry="${n(size * 0.5)}" transform="rotate(${n(turn)} ${n(x)} ${n(y)})" fill="${tone(plot, shade < 3 ? 0 : shade < 6 ? 1 : 2)}"/>`;
  };
  for (let row = 0, y = top + 150 / density; y < bottom + 60 / density; row++) {
    const size = (16 + ((y - top) / height) * 62) / density;
    for (let x = (row % 2 === 0 ? size * 1.175 : 0) - 10; x < width + size; x += size * 2.35)
      drawing += seed(x, y, size);
    y += size * 1.5;
  }
  return drawing;
};
