const roman = '(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
const kind =
  '(?:chapitre|chapter|chap\\.?|kapitel|cap[íi]tulo|capitolo|livre|book|partie|part|tome|volume|vol\\.?|acte|act|scène|scene|leçon|lesson|étape|step|jour|day|lettre|letter)';
const ordinal =
  '(?:premi\\p{L}*|second\\p{L}*|first|third|one|two|three|four|five|six|seven|eight|nine|ten|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|\\p{L}+(?:ième|ieme|st|nd|rd|th))';

const numbered = [
  // Chapitre 3, CHAPTER IV, Book First, Livre deuxième
  new RegExp(`^${kind}\\s*(?:n[°º]\\s*)?(?:\\d+|${roman}|${ordinal})(?!\\p{L})`, 'iu'),
  // Annexe A, Appendix 2
  /^(?:annexe|appendice|appendix|anhang)\s+(?:\d+|\p{Lu})(?!\p{L})/iu,
  // 3. Nord; 3.1 Nord; 12) Nord; 7 Nord; 42
  /^\d+(?:\.\d+)*\s*(?:[.):–—-]|\s|$)/u,
  // IV. Nord, XII — Nord, VII
  new RegExp(`^${roman}\\s*(?:[.):–—-]|$)`, 'iu'),
  // Première partie, Second Book
  new RegExp(`^${ordinal}\\s+${kind}(?!\\p{L})`, 'iu'),
  // 第三章
  /^第[\d一二三四五六七八九十百]+/u,
];

/** Whether a title carries a number of its own: `Chapitre 3`, `CHAPTER I—`, `3. Nord`, `IV`. */
export const hasOwnNumber = (title: string): boolean => numbered.some((form) => form.test(title.trim()));
