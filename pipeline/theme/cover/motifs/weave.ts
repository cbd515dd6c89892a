import { type Motif, tone } from '../motif.js';
import { n } from '../svg.js';

const strip = (x: number, y: number, width: number, height: number, radius: number, fill: string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(radius)}" fill="${fill}"/>`;

/** Plain weave: what is held in common holds because it crosses. */
export const weave: Motif = (plot) => {
  const { random, width, bottom, density } = plot;
  const warps = (9 + 2 * Math.floor(random() * 2)) * density;
  const unit = width / warps;
  const gap = unit * 0.11;
  const rhythm = 2 + Math.floor(random() * 2);
  const top = plot.top + unit * 1.1;
  let drawing = `<path d="M0 ${n(top + unit / 2)}H${n(width)}V${n(bottom)}H0Z" fill="${tone(plot, 3)}"/>`;
  for (let warp = 0; warp < warps; warp++) {
    const loose = unit * (0.5 + 0.75 * random());
    const wide = unit - 2 * gap;
    drawing += strip(
      warp * unit + gap,
      top - loose,
      wide,
      bottom - top + loose + wide,
      wide / 2,
      tone(plot, warp % 2 === 0 ? 2 : 1),
    );
  }
  for (let weft = 0; top + weft * unit < bottom; weft++)
    for (let warp = weft % 2; warp < warps; warp += 2)
      drawing += strip(
        warp * unit - gap * 1.2,
        top + weft * unit + gap,
        unit + gap * 2.4,
        unit - 2 * gap,
        unit * 0.34,
        tone(plot, weft % rhythm === 1 ? 1 : 0),
      );
  return drawing;
};
