import type { Palette, Theme } from '../../../theme/theme.js';
import { fontFaceCss } from '../../font-faces.js';
import type { Geometry } from './geometry.js';

/** Where a face's file is for the page that is printed. */
export const fontPath = (file: string): string => `fonts/${file}`;

/** The style sheet of the printed page: the theme's, with its faces, the page boxes and the book's colours. */
export const pageStyle = (theme: Theme, palette: Palette, geometry: Geometry): string =>
  [
    fontFaceCss(
      theme.faces.filter((face) => face.editions.includes('pdf')),
      (face) => fontPath(face.file),
      'truetype',
    ),
    pageBoxes(geometry),
    variables(palette, geometry),
    theme.css.pdf,
  ].join('\n');

const pageBoxes = ({ width, height, top, bottom, inner, outer }: Geometry): string => `
@page { size: ${width} ${height}; margin: ${top}px ${outer}px ${bottom}px ${inner}px; }
@page :left { margin-left: ${outer}px; margin-right: ${inner}px; }
@page :right { margin-left: ${inner}px; margin-right: ${outer}px; }
@page bleed { margin: 0; }
`;

const variables = (palette: Palette, { width, height, top, inner, outer, measure, line, lines }: Geometry): string => `
:root {
  --page-width: ${width}; --page-height: ${height}; --page-top: ${top}px; --page-inner: ${inner}px; --page-outer: ${outer}px;
  --measure: ${measure}px; --line: ${line}px; --lines: ${lines};
  --day: ${palette.day}; --night: ${palette.night}; --title-ink: ${palette.ink}; --disc: ${palette.disc};
}
`;
