const roman = '(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
/** What books are made of, in the languages of the generated words. */
const kinds = [
  'chapitre|livre|partie|tome|acte|scène|leçon|étape|jour|journée|nuit|lettre|épisode|chant|séance|semaine|fiche|module|unité',
  'chapter|chap\\.?|book|part|volume|vol\\.?|act|scene|lesson|step|day|night|letter|episode|canto|session|week|unit',
  'kapitel|buch|teil|band|akt|szene|lektion|schritt|tag|nacht|brief|folge|gesang|woche|einheit',
  'cap[íi]tulo|libro|livro|parte|tomo|acto|ato|escena|cena|lección|lição|paso|passo|día|dia|noche|noite|carta|episodio|episódio|semana',
  'capitolo|atto|scena|lezione|giorno|notte|lettera|settimana|hoofdstuk|deel|les|stap|dag|brief|week',
];
const kind = `(?:${kinds.join('|')})`;
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
