/**
 * The page box and its margins, in CSS px but for the sheet's own size. Margins are whole px: Chromium rounds the
 * height of the printed area up, and what is measured before printing must be what is printed.
 */
export interface Geometry {
  /**
   * CSS lengths of the sheet that is printed. A name (`A5`) would not do: Chromium takes `A6` for US Letter. Chromium
   * rounds sheets down: this one is a little higher than the page, so that what goes to the edges reaches them.
   */
  readonly width: string;
  readonly height: string;
  /** The page in PDF points: what the finished file's boxes keep of the sheet, from its top left corner. */
  readonly points: readonly [width: number, height: number];
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

const pointsPerMillimetre = 72 / 25.4;

/** A5: 34 lines of 104 mm; margins of 18, 20, 24 and 21 mm at head, spine, edge and foot. */
export const a5: Geometry = {
  width: '148mm',
  height: '210.3mm',
  points: [148 * pointsPerMillimetre, 210 * pointsPerMillimetre],
  top: 68,
  bottom: 75,
  inner: 76,
  outer: 90,
  measure: 393,
  line: 19,
  lines: 34,
  stride: 652,
};
