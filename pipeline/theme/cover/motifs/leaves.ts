import { type Motif, type Plot, tone } from '../motif.js';
import { n } from '../svg.js';

const leaf = (x: number, y: number, side: number, flipped: boolean): string => {
  const arc = `A${n(side)} ${n(side)} 0 0`;
  return flipped
    ? `M${n(x + side)} ${n(y)}${arc} 0 ${n(x)} ${n(y + side)}${arc} 0 ${n(x + side)} ${n(y)}Z`
    : `M${n(x)} ${n(y)}${arc} 1 ${n(x + side)} ${n(y + side)}${arc} 1 ${n(x)} ${n(y)}Z`;
};

/** How many leaves a row, and how many rows: four or six leaves on a cover, two full rows in a band. */
const gridOf = ({ random, width, top, bottom, density }: Plot): { columns: number; rows: number; side: number } => {
  const height = bottom - top;
  const wished = 4 + 2 * Math.floor(random() * 2);
  if (density > 1) return { columns: Math.ceil((width / height) * 2), rows: 2, side: height / 2 };
  const columns = [wished, 6].find((count) => height / (width / count) >= 2) ?? 8;
  const side = width / columns;
  return { columns, rows: Math.max(1, Math.floor(height / side)), side };
};

/** Rows of leaves; in French a leaf and a sheet are the same word. */
export const leaves: Motif = (plot) => {
  const { random, bottom, density } = plot;
  const { columns, rows, side } = gridOf(plot);
  const rule = Math.floor(random() * 3);
  const isFlipped = (column: number, row: number): boolean =>
    rule === 0 ? (column + row) % 2 === 0 : rule === 1 ? column % 2 === 0 : (column >> 1) % 2 === row % 2;
  let drawing = '';
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (density === 1 && row > 0 && row === rows - 1 && (column + rule) % 3 === 1) continue;
      const [x, y, flipped] = [column * side, bottom - (row + 1) * side, isFlipped(column, row)];
      const shade = column * 3 + row * 5 + rule;
      drawing += `<path d="${leaf(x, y, side, flipped)}" fill="${tone(plot, shade)}"/>`;
      if ((column + 2 * row + rule) % 4 === 0)
        drawing += `<path d="M${n(flipped ? x + side : x)} ${n(y)}L${n(flipped ? x : x + side)} ${n(y + side)}" stroke="${tone(plot, shade + 2)}" stroke-width="${n(side * 0.03)}"/>`;
    }
  }
  return drawing;
};
