import { onlyFile, type WriterInput } from '../../edition.js';
import { type DrawnPicture, rasterise } from './rasterise.js';
import { type Drawable, sheets } from './sheet.js';

/** Longest side of the picture of a drawing, in pixels, where the book sets none. */
const usualLongest = 1600;

/**
 * Pictures of drawings and formulas, in their order: the browser, which knows fonts and MathML, prints them all as one PDF,
 * and MuPDF takes them out of it.
 */
export const draw = async (
  drawables: readonly Drawable[],
  input: Pick<WriterInput, 'book' | 'theme' | 'subset' | 'print'>,
): Promise<readonly DrawnPicture[]> => {
  if (drawables.length === 0) return [];
  const printed = await input.print(await sheets(drawables, input));
  return rasterise(onlyFile(printed), drawables, input.book.epub.pictures ?? usualLongest);
};
