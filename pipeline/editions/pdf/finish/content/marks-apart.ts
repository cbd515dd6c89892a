/** Signs of scripts that are written from right to left, as the text of a span names them: UTF-16 in hexadecimal. */
const rightToLeft = String.raw`<feff(?:0[5-8][\da-f]{2}|f[bcd][\da-f]{2}|fe[7-9a-f][\da-f])[\da-f]*>`;
/** A sign that is drawn, with the moves and the choice of a font before it; no mark begins or ends among them. */
const drawn = String.raw`(?:[-\d.\sTdm]|/\S+ [\d.]+ Tf)*<[\da-f]+> Tj\s`;

const joined = new RegExp(
  String.raw`(/Span<</ActualText )(${rightToLeft})( >> BDC\s)((?:${drawn})+)(${drawn})(?=EMC\b)`,
  'gi',
);
const each = new RegExp(drawn, 'gi');

/**
 * Fonts draw an Arabic letter and its dots, or a Hebrew letter and its points, as several signs, and Chromium says of
 * them all together which letter they are. Programs that copy text take such a letter to begin where its first dot does,
 * find white beside it, and break the word. The letter is told of its own sign alone, the last one; marks are nothing.
 */
export const tellMarksApart = (stream: string): string =>
  stream.replaceAll(
    joined,
    (_, open: string, letter: string, begin: string, marks: string, base: string) =>
      `${marks.replaceAll(each, (mark) => `${open}<FEFF>${begin}${mark}EMC\n`)}${open}${letter}${begin}${base}`,
  );
