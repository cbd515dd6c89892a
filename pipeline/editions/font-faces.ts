import type { Face } from '../theme/theme.js';

/** How a font file is packed, as `src: … format()` says it (CSS Fonts 4, § 4.3). */
export type FontFormat = 'truetype' | 'woff2';

const rule = (face: Face, url: string, format: FontFormat): string =>
  [
    '@font-face {',
    `  font-family: "${face.family}";`,
    `  font-weight: ${face.heaviest === undefined ? face.weight : `${face.weight} ${face.heaviest}`};`,
    `  font-style: ${face.style};`,
    ...(face.unicodeRange ? [`  unicode-range: ${face.unicodeRange};`] : []),
    // Text first in the fallback, then in the face, is better than text that waits for it.
    ...(format === 'woff2' ? ['  font-display: swap;'] : []),
    `  src: url("${url}") format("${format}");`,
    '}',
  ].join('\n');

/** The `@font-face` rules of an edition's style sheet; `href` says where it keeps a face's file. */
export const fontFaceCss = (faces: readonly Face[], href: (face: Face) => string, format: FontFormat): string =>
  faces.map((face) => `${rule(face, encodeURI(href(face)), format)}\n`).join('');
