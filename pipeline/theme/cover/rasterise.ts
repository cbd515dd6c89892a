import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { Cover } from '../theme.js';

/** Width of a cover's picture, in pixels: what shops and reading systems ask for, with some to spare. */
const coverWidth = 1600;

/** Fonts of the machine are read only for a drawing that holds text: outlines look the same everywhere. */
export const fontOptions = (svg: string): { loadSystemFonts: boolean } => ({ loadSystemFonts: /<text[\s>]/.test(svg) });

/** JPEG with whole colour: halved colour frays the edges of letters on flat grounds. */
export const jpeg = { quality: 88, chromaSubsampling: '4:4:4' } as const;

/** Draws an SVG as a JPEG picture, `width` pixels wide, on white; in a thread of its own. */
export const rasterise = async (svg: string, width = coverWidth): Promise<Cover['raster']> => {
  const image = await renderAsync(svg, { fitTo: { mode: 'width', value: width }, font: fontOptions(svg) });
  const raw = { width: image.width, height: image.height, channels: 4 } as const;
  const data = await sharp(image.pixels, { raw }).flatten({ background: '#ffffff' }).jpeg(jpeg).toBuffer();
  return { mediaType: 'image/jpeg', data, width: image.width, height: image.height };
};
