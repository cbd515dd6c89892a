import { type Motif, tone } from '../motif.js';
import { n } from '../svg.js';

const SIDE = 13;
const shades = [1, 2, 3, 2, 1];

/** Furrows: curves running to one vanishing point behind a rounded field. */
export const furrows: Motif = (plot) => {
  const { random, width, bottom, density } = plot;
  const vanishing = width * (0.2 + random() * 0.6);
  const bend = ((random() - 0.5) * 700) / density;
  const swell = 70 / density;
  const top = plot.top + swell;
  const middle = (top + bottom) / 2;
  const fieldAt = (x: number): number => {
    const held = Math.min(width, Math.max(0, x)) / width;
    return top - swell * 2 * held * (1 - held) + 1;
  };
  const furrow = (index: number): string => {
    const far = vanishing + index * 46;
    const near = vanishing + index * 330 + bend;
    const wide = 150;
    const left = far + (near - far) * 0.12 - bend * 0.15;
    const right = far + 12 + (near + wide - far) * 0.12 - bend * 0.15;
    return (
      `<path d="M${n(far)} ${n(fieldAt(far))}Q${n(left)} ${n(middle)} ${n(near)} ${n(bottom)}H${n(near + wide)}` +
      `Q${n(right)} ${n(middle)} ${n(far + 18)} ${n(fieldAt(far + 18))}Z" fill="${tone(plot, shades[((index % 5) + 5) % 5] ?? 1)}"/>`
    );
  };
  const field = `<path d="M0 ${n(top)}Q${n(width / 2)} ${n(top - swell)} ${n(width)} ${n(top)}V${n(bottom)}H0Z" fill="${tone(plot, 0)}"/>`;
  return field + Array.from({ length: 2 * SIDE + 1 }, (_, index) => furrow(index - SIDE)).join('');
};
