/**
 * Where Chromium breaks a word it writes two signs: the soft hyphen, unseen, and the hyphen that it paints. The first
 * becomes nothing and the second the soft hyphen, so that readers join the word again (ISO 32000-1, § 14.8.2.2.3).
 */
export const keepOneHyphen = (stream: string): string =>
  stream.replaceAll(brokenWord, (_, before: string, between: string) => `${before}<FEFF>${between}<FEFF00AD>`);

const brokenWord =
  /(\/Span<<\/ActualText )<feff00ad>( >> BDC\s[^()<>]*<[\da-f]+> Tj\sEMC\s+(?:ET\s+BT\s+)?\/Span<<\/ActualText )<feff2010>/gi;
