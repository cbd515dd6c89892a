import type { Random } from '../random.js';
import { n } from '../svg.js';

const STEPS = 24;

/** A calm line from side to side, two sines of seeded phase, as the beginning of a path (Catmull-Rom through 25 points). */
export const wave = (random: Random, width: number, amplitude: number, y: number): string => {
  const first = random() * 2 * Math.PI;
  const second = random() * 2 * Math.PI;
  const frequency = 0.8 + random() * 0.7;
  const at = (step: number): readonly [number, number] => {
    const held = Math.min(STEPS, Math.max(0, step));
    const turn = (held / STEPS) * 2 * Math.PI * frequency;
    return [
      (held / STEPS) * width,
      y + amplitude * (Math.sin(turn + first) * 0.7 + Math.sin(turn * 1.9 + second) * 0.3),
    ];
  };
  const curve = (step: number): string => {
    const [before, from, to, after] = [at(step - 1), at(step), at(step + 1), at(step + 2)];
    const points = [
      from[0] + (to[0] - before[0]) / 6,
      from[1] + (to[1] - before[1]) / 6,
      to[0] - (after[0] - from[0]) / 6,
      to[1] - (after[1] - from[1]) / 6,
      ...to,
    ];
    return `C${points.map(n).join(' ')}`;
  };
  return `M${at(0).map(n).join(' ')}${Array.from({ length: STEPS }, (_, step) => curve(step)).join('')}`;
};
