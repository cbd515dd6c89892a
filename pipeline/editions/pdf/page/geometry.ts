import type { PdfSettings } from '../../../book/book.js';

/**
 * The page box and its margins, in CSS px. Margins are whole px: Chromium rounds the height of the printed area up, and
 * what is measured before printing must be what is printed. A book whose text is not of ten points is laid out as if it
 * were, on a smaller or larger page, and its finished pages are scaled: themes know one size of text.
 */
export interface Geometry {
  /**
   * CSS lengths of the sheet that is printed. A name (`A5`) would not do: Chromium takes `A6` for US Letter. Chromium
   * rounds sheets down: this one is a little higher than the page, so that what goes to the edges reaches them.
   */
  readonly width: string;
  readonly height: string;
  /** The page in PDF points, before it is scaled: what is left of the sheet once it is cut. */
  readonly points: readonly [width: number, height: number];
  /** What is printed around the page for the knife, in px: pages to the edges go on into it. */
  readonly bleed: number;
  /** What finished pages are scaled by: 1.6 for a text of 16 points. */
  readonly scale: number;
  /** Margins, from the edges of the sheet. */
  readonly top: number;
  readonly bottom: number;
  readonly inner: number;
  readonly outer: number;
  /** Width of the text. */
  readonly measure: number;
  /** Height of a line of text: every height on the page is a whole number of them. */
  readonly line: number;
  /** Lines of a full page. */
  readonly lines: number;
  /** Height of what Chromium prints on a page: the sheet's, in px, less the margins, rounded up. A little more than the lines. */
  readonly stride: number;
}

/** Of a CSS px (CSS Values 4, § 6.2). */
export const pointsPerPixel = 0.75;
const pixelsPerMillimetre = 96 / 25.4;
const pointsPerMillimetre = 72 / 25.4;

/** The size of text, in points, for which themes are drawn. */
const drawnFor = 10;
const line = 19;
/** Sixty-six signs of ten points, the most that is read with ease; what a wide page has besides goes to its margins. */
const longestMeasure = 432;

/** Margins of an A5 page, in px: 18, 20, 24 and 21 mm at head, spine, edge and foot. Other pages have them in proportion. */
const a5 = { width: 148, height: 210, top: 68, bottom: 75, inner: 76, outer: 90 };

/** A little more height than the page has, in millimetres: see {@link Geometry.width}. */
const spare = 0.3;

/** The page of a book, `bleed` millimetres of paper around it; 34 lines of 104 mm on A5. */
export const geometryOf = ({ size, text }: Pick<PdfSettings, 'size' | 'text'>, bleed = 0): Geometry => {
  const scale = text / drawnFor;
  const [width, height] = [size[0] / scale, size[1] / scale];
  const around = Math.ceil((bleed / scale) * pixelsPerMillimetre);
  const [top, bottom] = [a5.top, a5.bottom].map((margin) => Math.round((margin * height) / a5.height)) as [
    number,
    number,
  ];
  const sides = sidesOf(width);
  return {
    width: millimetres(width, around),
    height: millimetres(height + spare, around),
    points: [width * pointsPerMillimetre, height * pointsPerMillimetre],
    bleed: around,
    scale,
    top: top + around,
    bottom: bottom + around,
    inner: sides.inner + around,
    outer: sides.outer + around,
    measure: sides.measure,
    line,
    lines: Math.floor((height * pixelsPerMillimetre - top - bottom) / line),
    stride: Math.ceil((height + spare) * pixelsPerMillimetre - top - bottom),
  };
};

/** Divides the width of a page, in millimetres, among its text and its margins. */
const sidesOf = (width: number): Pick<Geometry, 'inner' | 'outer' | 'measure'> => {
  const [inner, outer] = [Math.round((a5.inner * width) / a5.width), Math.round((a5.outer * width) / a5.width)];
  const free = Math.floor(width * pixelsPerMillimetre - inner - outer);
  const over = Math.max(0, free - longestMeasure);
  const toInner = Math.round((over * inner) / (inner + outer));
  return { inner: inner + toInner, outer: outer + over - toInner, measure: free - over };
};

const millimetres = (length: number, around: number): string =>
  `${Number((length + (2 * around) / pixelsPerMillimetre).toFixed(3))}mm`;
