import { Resvg } from '@resvg/resvg-js';
import { fontOptions } from './rasterise.js';
import { escapeXml } from './svg.js';

const CELL = 40;
/** A private-use code point that no font draws: shows what "no glyph" looks like here. */
const UNDRAWN = '\u{10fffd}';

const texts = (svg: string): string =>
  [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)]
    .map(([, text = '']) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))))
    .join('');

/** Letters of a drawing's text that no font of this machine draws. Outlined text is not looked at: it needs none. */
export const missingLetters = (svg: string): string[] => {
  const letters = [...new Set(texts(svg))].filter((letter) => /[^\s\p{Cf}\p{M}]/u.test(letter));
  if (letters.length === 0) return [];
  const cells = [UNDRAWN, ...letters].map(
    (letter, index) =>
      `<text x="${index * CELL + 5}" y="30" font-size="24" font-family="serif">${escapeXml(letter)}</text>`,
  );
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${cells.length * CELL}" height="${CELL}">${cells.join('')}</svg>`;
  const { pixels, width } = new Resvg(sheet, { font: fontOptions(sheet) }).render();
  const cell = (index: number): string =>
    Array.from({ length: CELL }, (_, y) => {
      const from = (y * width + index * CELL) * 4;
      return pixels.toString('latin1', from, from + CELL * 4);
    }).join('');
  const undrawn = cell(0);
  return letters.filter((_, index) => cell(index + 1) === undrawn);
};
