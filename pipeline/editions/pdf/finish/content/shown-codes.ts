/** Codes of the signs that a content stream shows, by the name of their font; Chromium writes two bytes for each. */
export type ShownCodes = ReadonlyMap<string, ReadonlySet<number>>;

const choiceOfFont = /\/(\S+) [\d.]+ Tf\b/g;
/** A string of signs. Chromium writes all strings in hexadecimal: nothing else looks so. */
const signs = /<[\dA-Fa-f]+>(?= ?T[jJ]\b)/g;

/** Reads which signs of which fonts a content stream shows (ISO 32000-1, § 9.4.3). */
export const shownCodes = (stream: string): ShownCodes => {
  const shown = new Map<string, Set<number>>();
  const choices = [...stream.matchAll(choiceOfFont)];
  for (const [index, { 1: font = '', index: start }] of choices.entries()) {
    const codes = shown.get(font) ?? new Set();
    shown.set(font, codes);
    // The same few signs come again and again: each string is read once.
    const strings = new Set(stream.slice(start, choices[index + 1]?.index).match(signs));
    for (const string of strings)
      for (let place = 1; place < string.length - 1; place += 4)
        codes.add(Number.parseInt(string.slice(place, place + 4), 16));
  }
  return shown;
};
