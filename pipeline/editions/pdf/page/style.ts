import type { Face, Palette, Theme } from '../../../theme/theme.js';
import { fontFaceCss } from '../../font-faces.js';
import type { Geometry } from './geometry.js';

/** Where a face's file is for the page that is printed. */
export const fontPath = (file: string): string => `fonts/${file}`;

/** The style sheet of the printed page: the theme's, with its faces, the page boxes and the book's colours. */
export const pageStyle = (theme: Theme, palette: Palette, geometry: Geometry): string =>
  [
    fontFaceCss(
      theme.faces.filter((face) => face.editions.includes('pdf')).map(withRange),
      (face) => fontPath(face.file),
      'truetype',
    ),
    pageBoxes(geometry),
    variables(palette, geometry),
    structure,
    theme.css.pdf,
  ].join('\n');

/** A face of so few characters is loaded for a text that has one of them. */
const few = 64;

const withRange = (face: Face): Face =>
  face.unicodeRange !== undefined || face.coverage.size > few
    ? face
    : { ...face, unicodeRange: [...face.coverage].map((codePoint) => `U+${codePoint.toString(16)}`).join(', ') };

const pageBoxes = ({ width, height, top, bottom, inner, outer }: Geometry): string => `
@page { size: ${width} ${height}; margin: ${top}px ${outer}px ${bottom}px ${inner}px; }
@page :left { margin-left: ${outer}px; margin-right: ${inner}px; }
@page :right { margin-left: ${inner}px; margin-right: ${outer}px; }
@page bleed { margin: 0; }
`;

/**
 * What the numbering of pages stands on, whatever the theme: each unit begins a page and is as wide as the text.
 * Nothing may stick out: one element wider than the page makes Chromium shrink every page. The padding of links,
 * too small to be seen, makes each of them a box: without boxes Chromium cuts the areas to click now here, now there.
 */
const structure = `
* { box-sizing: border-box; }
html { text-rendering: geometricPrecision; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; }
.unit { display: flow-root; inline-size: var(--measure); break-before: page; overflow-x: clip; overflow-wrap: break-word; }
.blank { break-before: page; block-size: 4px; }
.bleed {
  page: bleed; position: relative; inline-size: var(--page-width); block-size: calc(var(--page-height) - 1px);
  overflow: hidden; break-before: page; break-inside: avoid;
}
.bleed > img { display: block; }
.plate-page > figure { display: flex; flex-direction: column; block-size: 100%; margin: 0; }
.plate-page > figure img { flex: 1; min-block-size: 0; max-block-size: none; inline-size: 100%; object-fit: contain; }
.plate-page > figure > figcaption { padding: var(--line) var(--page-outer); }
img, svg { max-inline-size: 100%; block-size: auto; }
a { padding-inline-end: .01px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
pre > code, .code-line { display: block; }
`;

const variables = (palette: Palette, { width, height, top, inner, outer, measure, line, lines }: Geometry): string => `
:root {
  --page-width: ${width}; --page-height: ${height}; --page-top: ${top}px; --page-inner: ${inner}px; --page-outer: ${outer}px;
  --measure: ${measure}px; --line: ${line}px; --lines: ${lines};
  --day: ${palette.day}; --night: ${palette.night}; --title-ink: ${palette.ink}; --disc: ${palette.disc};
}
`;
