/** How an index is ordered in one language, and under which letter each heading stands. */
export interface IndexOrder {
  compare(a: string, b: string): number;
  /** `C`; `0–9` for what begins with a figure; nothing where the script has no letters to head a group with. */
  letterOf(key: string): string | undefined;
}

const latin = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Word by word, as the Unicode collation of the language has it (CLDR): case, accents and punctuation count only between
 * headings that are otherwise alike.
 *
 * @param lang BCP 47.
 */
export function indexOrder(lang: string): IndexOrder {
  const whole = new Intl.Collator(lang, { numeric: true, ignorePunctuation: true });
  const letters = new Intl.Collator(lang, { sensitivity: 'base' });
  return {
    compare: (a, b) => whole.compare(a, b) || (a < b ? -1 : Number(a > b)),
    letterOf(key) {
      const [first] = key.match(/[\p{L}\p{N}]/u) ?? [];
      if (first === undefined || /\p{N}/u.test(first)) return '0–9';
      if (/[\p{sc=Han}]/u.test(first)) return undefined;
      if (!/\p{sc=Latin}/u.test(first)) return first.toLocaleUpperCase(lang);
      const letter = latin.findLast((each) => letters.compare(first, each) >= 0) ?? 'A';
      // Letters after Z, as Scandinavian languages have them.
      return letter === 'Z' && letters.compare(first, 'Z') > 0 ? first.toLocaleUpperCase(lang) : letter;
    },
  };
}
