import type { Sheet } from './sheets.js';

/**
 * Folios and running heads, page by page, as two counter styles of one symbol a sheet: the theme's margin boxes show
 * `counter(page, folio)` and `counter(page, head)`. Chromium has neither `string-set` nor `@page name:first`.
 */
export const sheetStyle = (sheets: readonly Sheet[]): string =>
  [
    counterStyle(
      'folio',
      sheets.map(({ folio }) => folio),
    ),
    counterStyle(
      'head',
      sheets.map(({ head }) => head),
    ),
  ].join('\n');

const counterStyle = (name: string, symbols: readonly string[]): string =>
  `@counter-style ${name} { system: fixed 1; suffix: ""; symbols: ${symbols.map(cssString).join(' ') || '""'}; }`;

/** A CSS string (CSS Syntax 3, § 4.3.5); `<` too is escaped, for the style element's sake. */
const cssString = (text: string): string =>
  `"${text.replace(/\s+/gu, ' ').replace(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
