/** A title without case, accents and punctuation, to compare it: `« Avant-propos »` → `avant propos`. */
export const fold = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
