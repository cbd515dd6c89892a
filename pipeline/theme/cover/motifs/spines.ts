import { type Motif, type Plot, tone } from '../motif.js';
import { n } from '../svg.js';

const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"/>`;

interface Spine {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a spine bears: two fillets, a disc, a title, or nothing. */
const label = ({ x, y, width, height }: Spine, kind: number, scale: number, fill: string): string => {
  if (kind === 0)
    return box(x, y + 70 * scale, width, 16 * scale, fill) + box(x, y + 100 * scale, width, 6 * scale, fill);
  if (kind === 1)
    return `<circle cx="${n(x + width / 2)}" cy="${n(y + 90 * scale)}" r="${n(width * 0.22)}" fill="${fill}"/>`;
  if (kind === 2) return box(x + width / 2 - 5 * scale, y + 60 * scale, 10 * scale, height * 0.3, fill);
  return '';
};

/** A shelf of spines, or a row of reeds. */
export const spines: Motif = (plot: Plot) => {
  const { random, top, bottom, density } = plot;
  const scale = 1 / density;
  const tallest = bottom - top;
  let drawing = '';
  let previous = -1;
  for (let x = -30 * scale; x < plot.width; ) {
    const step = (58 + Math.floor(random() * 5) * 22) * scale;
    const height = tallest * (0.58 + random() * 0.42);
    let shade = Math.floor(random() * 4);
    if (shade === previous) shade = (shade + 1) % 4;
    previous = shade;
    const spine = { x, y: bottom - height, width: step - 6 * scale, height };
    drawing += box(spine.x, spine.y, spine.width, height, tone(plot, shade));
    drawing += label(spine, Math.floor(random() * 4), scale, tone(plot, shade > 1 ? 0 : 3));
    x += step;
  }
  return drawing;
};
