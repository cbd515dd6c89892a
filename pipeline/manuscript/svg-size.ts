import type { Element } from 'xast';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels in one unit (CSS Values 3, section 6.2). */
const pixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

const length = (written: string | null | undefined): number | undefined => {
  const [, number, unit = ''] = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(written ?? '') ?? [];
  const factor = pixels[unit.toLowerCase()];
  const value = number === undefined || factor === undefined ? Number.NaN : Number(number) * factor;
  return Number.isFinite(value) && value > 0 ? value : undefined;
};

/** Size of a drawing: its `viewBox`, else `width` and `height` in CSS pixels, else what CSS gives (SVG 2, section 8.2). */
export const svgSize = ({ attributes }: Element): Size => {
  const box = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = 0, height = 0] = box;
  if (box.length === 4 && width > 0 && height > 0) return { width, height };
  return { width: length(attributes['width']) ?? 300, height: length(attributes['height']) ?? 150 };
};
