/**
 * Chromium writes every soft hyphen of the text, unseen, and a hyphen of its own where a word is broken. Only the hyphens
 * that are painted are left, as soft hyphens, so that words are found and copied as they were written and readers join the
 * broken ones again (ISO 32000-1, § 14.8.2.2.3). What is painted stays where it was.
 */
export const settleSoftHyphens = (stream: string): string =>
  stream.replaceAll(unseen, keepPainted).replaceAll(joined, withoutHyphens);

const moves = '[^()<>]*';

/** A soft hyphen: the moves before it, and what follows it — signs of the same run, or the painted hyphen. */
const unseen = new RegExp(
  String.raw`/Span<</ActualText <FEFF00AD> >> BDC\n(${moves})<[\dA-F]+> Tj\nEMC\n` +
    String.raw`(?:0 0 Td |((?:ET\nBT\n)?/Span<</ActualText )<FEFF2010>|ET\nBT\n(${moves}<[\dA-F]{4}> Tj\n)(?=ET\n))?`,
  'g',
);

/** A painted hyphen may have a sign of the font to itself, whose text Chromium does not write apart. */
const keepPainted = (_: string, before: string, named?: string, sign?: string): string => {
  if (named !== undefined) return `${before}${named}<FEFF00AD>`;
  return sign === undefined ? before : `${before}ET\nBT\n/Span<</ActualText <FEFF00AD> >> BDC\n${sign}EMC\n`;
};

/** The text of a ligature that joins letters over a soft hyphen: UTF-16 in hexadecimal. */
const joined = /\/Span<<\/ActualText <FEFF(?=(?:[\dA-F]{4})*00AD)([\dA-F]{8,})>/g;

const withoutHyphens = (_: string, text: string): string =>
  `/Span<</ActualText <FEFF${text.replaceAll(/[\dA-F]{4}/g, (unit) => (unit === '00AD' ? '' : unit))}>`;
