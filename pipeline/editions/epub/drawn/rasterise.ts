import type { Matrix, PDFDocument, Rect } from 'mupdf';
import sharp from 'sharp';
import { baseline, type Drawable, isFile, shrinkOf, textSize } from './sheet.js';

/** A drawing as a PNG on a white ground: old reading systems show through as black. */
export interface DrawnPicture {
  readonly png: Uint8Array;
  /** Sides in pixels. */
  readonly pixels: readonly [width: number, height: number];
  /** Sides in the size of the text around it, and how much hangs below its base line: of what stands inline. */
  readonly em?: { readonly width: number; readonly height: number; readonly depth: number };
}

/** PDF points in a CSS pixel. */
const point = 0.75;

/** Pixels to a CSS pixel of text: 64 to the size of the text, more than the finest e-ink shows. */
const fine = 4;

/** The same where only the outline is looked for. */
const coarse = 0.25;

/** White left around what stands inline, in pixels. */
const margin = 2;

/**
 * The sheets of a printed PDF as pictures, in their order: files whole, what stands inline cut to its ink.
 *
 * @param longest Longest side of the pictures of files, in pixels.
 */
export const rasterise = async (
  pdf: Uint8Array,
  drawables: readonly Drawable[],
  longest: number,
): Promise<readonly DrawnPicture[]> => {
  const mupdf = await import('mupdf');
  mupdf.setLog(() => undefined);
  const file = mupdf.Document.openDocument(pdf, 'application/pdf').asPDF();
  if (file?.countPages() !== drawables.length) throw new Error('Drawings and printed sheets are not as many');
  /** A piece of a sheet; its sides in pixels of this scale, which is in pixels to a CSS pixel. */
  const shot = (index: number, scale: number, [x0, y0, x1, y1]: Rect): Shot => {
    const page = file.loadPage(index);
    const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [x0, y0, x1, y1], false);
    try {
      pixmap.clear(255);
      const matrix: Matrix = [scale / point, 0, 0, scale / point, 0, 0];
      const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap);
      page.run(device, matrix);
      device.close();
      return { pixels: Uint8Array.from(pixmap.getPixels()), at: [x0, y0], width: x1 - x0, height: y1 - y0 };
    } finally {
      pixmap.destroy();
      page.destroy();
    }
  };
  try {
    const pictures: DrawnPicture[] = [];
    for (const [index, drawable] of drawables.entries()) {
      const take = (scale: number, area: Rect) => shot(index, scale, area);
      pictures.push(isFile(drawable) ? await whole(drawable, longest, take) : await cut(sheetOf(file, index), take));
    }
    return pictures;
  } finally {
    file.destroy();
  }
};

/** A piece of a sheet, three bytes a pixel. */
interface Shot {
  readonly pixels: Uint8Array;
  readonly at: readonly [x: number, y: number];
  readonly width: number;
  readonly height: number;
}

type Take = (scale: number, area: Rect) => Shot;

const whole = async (
  drawing: Extract<Drawable, { svg: Uint8Array }>,
  longest: number,
  take: Take,
): Promise<DrawnPicture> => {
  const shrink = shrinkOf(drawing);
  const [width, height] = [drawing.width * shrink, drawing.height * shrink];
  const scale = Math.min(fine, longest / Math.max(width, height));
  const side = (length: number): number => Math.max(1, Math.round(length * scale));
  return pictureOf(take(scale, [0, 0, side(width), side(height)]), false);
};

/** Looks for the ink in a small picture of the sheet, then draws that part of it finely. */
const cut = async ([width, height]: readonly [number, number], take: Take): Promise<DrawnPicture> => {
  const around = inkOf(take(coarse, [0, 0, Math.ceil(width * coarse), Math.ceil(height * coarse)]));
  const grown = fine / coarse;
  const near: Rect = around
    ? [(around[0] - 1) * grown, (around[1] - 1) * grown, (around[2] + 1) * grown, (around[3] + 1) * grown]
    : [0, baseline * fine - 1, 1, baseline * fine];
  const ink = inkOf(take(fine, near)) ?? near;
  const area: Rect = [ink[0] - margin, ink[1] - margin, ink[2] + margin, ink[3] + margin];
  const size = fine * textSize;
  return {
    ...(await pictureOf(take(fine, area), true)),
    em: {
      width: (area[2] - area[0]) / size,
      height: (area[3] - area[1]) / size,
      depth: (area[3] - baseline * fine) / size,
    },
  };
};

/** Sides of a sheet in CSS pixels. */
const sheetOf = (file: PDFDocument, index: number): readonly [number, number] => {
  const page = file.loadPage(index);
  const [x0, y0, x1, y1] = page.getBounds();
  page.destroy();
  return [(x1 - x0) / point, (y1 - y0) / point];
};

/** The smallest area that holds all that is not white; nothing when all is. */
const inkOf = ({ pixels, at: [left, top], width, height }: Shot): Rect | undefined => {
  let [x0, y0, x1, y1] = [width, height, 0, 0];
  for (let index = 0; index < pixels.length; index += 1) {
    if (pixels[index] === 255) continue;
    const pixel = Math.floor(index / 3);
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x + 1);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y + 1);
  }
  return x1 === 0 ? undefined : [left + x0, top + y0, left + x1, top + y1];
};

/** @param few Whether there are few shades: then a palette holds them all. */
const pictureOf = async ({ pixels, width, height }: Shot, few: boolean): Promise<DrawnPicture> => {
  const image = sharp(pixels, { raw: { width, height, channels: 3 } });
  const png = await image.png({ compressionLevel: 9, palette: few }).toBuffer();
  return { png, pixels: [width, height] };
};
