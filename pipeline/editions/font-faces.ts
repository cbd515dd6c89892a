import type { Face } from '../theme/theme.js';

/** How a font file is packed, as `src: … format()` says it (CSS Fonts 4, § 4.3). */
export type FontFormat = 'truetype' | 'woff2';

const rule = (face: Face, weight: number, url: string, format: FontFormat): string =>
  [
    '@font-face {',
    `  font-family: "${face.family}";`,
    `  font-weight: ${weight};`,
    `  font-style: ${face.style};`,
    ...(face.unicodeRange ? [`  unicode-range: ${face.unicodeRange};`] : []),
    // Text first in the fallback, then in the face, is better than text that waits for it.
    ...(format === 'woff2' ? ['  font-display: swap;'] : []),
    `  src: url("${url}") format("${format}");`,
    '}',
  ].join('\n');

/**
 * The `@font-face` rules of an edition's style sheet; `href` says where it keeps a face's file. A browser takes of a family
 * the faces of one weight alone (CSS Fonts 4, § 5.2): without a rule for the bold of a script that has none, its signs
 * would be lost in titles beside scripts that have one.
 */
export const fontFaceCss = (faces: readonly Face[], href: (face: Face) => string, format: FontFormat): string =>
  faces
    .flatMap((face) =>
      [face.weight, ...(face.boldAs === undefined ? [] : [face.boldAs])].map((weight) => ({ face, weight })),
    )
    .map(({ face, weight }) => `${rule(face, weight, encodeURI(href(face)), format)}\n`)
    .join('');
