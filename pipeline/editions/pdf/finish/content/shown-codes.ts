/** Codes of the signs that a content stream shows, by the name of their font; Chromium writes two bytes for each. */
export type ShownCodes = ReadonlyMap<string, ReadonlySet<number>>;

const choiceOfFont = /\/(\S+) [\d.]+ Tf\b/g;

/** Reads which signs of which fonts a content stream shows (ISO 32000-1, § 9.4.3). */
export const shownCodes = (stream: string): ShownCodes => {
  const shown = new Map<string, Set<number>>();
  const choices = [...stream.matchAll(choiceOfFont)];
  for (const [index, { 1: font = '', index: start }] of choices.entries()) {
    const codes = shown.get(font) ?? new Set();
    shown.set(font, codes);
    addCodes(stream, start, choices[index + 1]?.index ?? stream.length, codes);
  }
  return shown;
};

/** Adds the codes of the strings that stand before `Tj` in a stretch. Chromium writes all strings in hexadecimal. */
const addCodes = (stream: string, from: number, to: number, codes: Set<number>): void => {
  for (let at = stream.indexOf('Tj', from); at >= 0 && at < to; at = stream.indexOf('Tj', at + 2)) {
    const end = stream[at - 1] === ' ' ? at - 2 : at - 1;
    if (stream[end] !== '>') continue;
    let code = 0;
    let digits = 0;
    for (let place = stream.lastIndexOf('<', end) + 1; place < end; place += 1) {
      code = code * 16 + digitAt(stream, place);
      digits += 1;
      if (digits % 4 > 0) continue;
      codes.add(code);
      code = 0;
    }
  }
};

/** The value of a hexadecimal digit. */
const digitAt = (text: string, place: number): number => {
  const code = text.charCodeAt(place);
  return code <= 0x39 ? code - 0x30 : (code | 0x20) - 0x57;
};
