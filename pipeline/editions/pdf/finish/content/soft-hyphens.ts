/**
 * Chromium writes every soft hyphen of the text, unseen, and a hyphen of its own where a word is broken. Only the hyphens
 * that are painted are left, as soft hyphens, so that words are found and copied as they were written and readers join the
 * broken ones again (ISO 32000-1, § 14.8.2.2.3). What is painted stays where it was.
 */
export const settleSoftHyphens = (stream: string): string =>
  stream.replaceAll(unseen, keepPainted).replaceAll(joined, (text) => withoutHyphens(text));

const moves = String.raw`[^()<>]*`;

/** A soft hyphen: the moves before it, and what follows it — signs of the same run, or the painted hyphen. */
const unseen = new RegExp(
  String.raw`/Span<</ActualText <feff00ad> >> BDC\n(${moves})<[\dA-F]+> Tj\nEMC\n` +
    String.raw`(?:0 0 Td |((?:ET\nBT\n)?/Span<</ActualText )<feff2010>|ET\nBT\n(${moves}<[\dA-F]{4}> Tj\n)(?=ET\n))?`,
  'gi',
);

/** A painted hyphen may have a sign of the font to itself, whose text Chromium does not write apart. */
const keepPainted = (_: string, before: string, named?: string, sign?: string): string => {
  if (named !== undefined) return `${before}${named}<FEFF00AD>`;
  return sign === undefined ? before : `${before}ET\nBT\n/Span<</ActualText <FEFF00AD> >> BDC\n${sign}EMC\n`;
};

/** The text of a ligature that joins letters over a soft hyphen: UTF-16 in hexadecimal. */
const joined = /(?<=\/Span<<\/ActualText )<feff(?=(?:[\da-f]{4})*00ad)[\da-f]{8,}>/g;

const withoutHyphens = (text: string): string =>
  text.replaceAll(/[\da-f]{4}/g, (unit) => (unit === '00ad' ? '' : unit));
