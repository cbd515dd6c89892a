import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Cover } from '../../../theme/theme.js';

/** The cover, to the edges of the first page. */
export const coverPage = (id: string, { alt, raster }: Cover, src: string, ratio: number): Element => {
  // A cover of nearly the page's shape fills it; another is shown whole.
  const fills = Math.abs(raster.width / raster.height / ratio - 1) < 0.08;
  return h('section.cover.bleed', { id }, [h('img', { src, alt, className: fills ? ['fills'] : ['whole'] })]);
};
