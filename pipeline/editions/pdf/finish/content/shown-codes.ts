/** Codes of the signs that a content stream shows, by the name of their font; Chromium writes two bytes for each. */
export type ShownCodes = ReadonlyMap<string, ReadonlySet<number>>;

/** The choice of a font, or a string of signs. Chromium writes all strings in hexadecimal: nothing else looks so. */
const fontOrSigns = /\/(\S+) [\d.]+ Tf\b|<([\dA-Fa-f]+)> ?T[jJ]\b/g;

/** Reads which signs of which fonts a content stream shows (ISO 32000-1, § 9.4.3). */
export const shownCodes = (stream: string): ShownCodes => {
  const shown = new Map<string, Set<number>>();
  let codes = new Set<number>();
  for (const [, font, digits] of stream.matchAll(fontOrSigns)) {
    if (font !== undefined) {
      codes = shown.get(font) ?? new Set();
      shown.set(font, codes);
    } else if (digits !== undefined)
      for (let place = 0; place < digits.length; place += 4)
        codes.add(Number.parseInt(digits.slice(place, place + 4), 16));
  }
  return shown;
};
