/** A place in a work: `p. 33-35`. */
export interface Locator {
  /** CSL's name of what is counted (CSL 1.0.2, Locators). */
  readonly label: string;
  readonly value: string;
}

/** The words before a number that say what is counted, in the languages that the press speaks. */
const words: Readonly<Record<string, string>> = {
  page: 'p|pp|pages?|S|Seiten?|pág|págs|páginas?|pag|pagg|pagin[ae]|blz',
  chapter: 'ch|chap|chaps|chapitres?|chapters?|Kap|Kapitel|cap|caps|capítulos?|capitol[oi]|hst|hoofdstuk',
  section: '§§?|sect|sects|sec|secs|sections?|Abschnitt|secci[oó]n|sezione|seção|secção|sectie',
  volume: 't|tomes?|vol|vols|volumes?|Bd|Bände?|tomos?|volúmen|volumi',
  book: 'liv|livres?|bk|bks|books?|Buch|libros?|libri|livros?|boek',
  part: 'pt|pts|part|parts|parties?|Teile?|partes?|parti|deel',
  paragraph: '¶¶?|par|paras?|paragraphes?|paragraphs?|al|alin[eé]as?|Abs|Absatz|párrafos?|paragraf[oi]|parágrafos?',
  figure: 'fig|figs|figures?|Abb|Abbildung|figuras?|figura|figuur',
  folio: 'f°|fol|fols|folios?|Blatt|fogli[oa]?',
  issue: 'n°|nº|no|nos|num|numéros?|issues?|number|Nr|Nummer|núm|número',
  line: 'l|ll|lignes?|lines?|Z|Zeilen?|líneas?|righe?|linhas?|regels?',
  note: 'n|nn|notes?|Anm|Anmerkung|notas?|noot',
  opus: 'op|opus',
  column: 'col|cols|colonnes?|columns?|Sp|Spalten?|columnas?|colonn[ae]|colunas?|kolom',
  verse: 'v|vv|vers|versets?|verses?|Verse?|versos?|versi|verzen',
};

const number = '(?:\\p{L}?\\d+(?:[.:/]\\d+)*(?:[rv]°|\\p{L})?|[ivxlcdm]+|[IVXLCDM]+)(?![\\p{L}\\d])';
const range = `${number}(?:\\s?(?:-{1,2}|[–‑])\\s?${number})?(?:\\s(?:sqq?|ff?|et\\ss(?:q|uiv)?)\\.)?`;
const list = `${range}(?:\\s?(?:[,;&]|et|and|und|y|e|en)\\s${range})*`;
const start = '^[\\s,]*';

const labelled = Object.entries(words).map(
  ([label, names]) => [label, new RegExp(`${start}(?:${names})(?:\\.|(?=\\s|\\d))\\s*(${list})`, 'u')] as const,
);
const bare = new RegExp(`${start}(?=\\d)(${list})(?=[,;.\\s]|$)`, 'u');
/** `{ii, A, D-Z}`: what the author says to be one, whatever it looks like. */
const braced = /^[\s,]*\{([^{}]*)\}/;

/**
 * Takes the place in the work off what follows a key: `, p. 33-35, et passim`. A number without a word is a page. The
 * rest is a suffix, as typed.
 */
export function takeLocator(text: string): { readonly locator?: Locator; readonly rest: string } {
  const inBraces = braced.exec(text);
  if (inBraces) {
    const inside = inBraces[1] ?? '';
    const { locator } = takeLocator(inside);
    const rest = text.slice(inBraces[0].length);
    return inside.trim() === '' ? { rest } : { locator: locator ?? { label: 'page', value: inside.trim() }, rest };
  }
  for (const [label, pattern] of labelled) {
    const match = pattern.exec(text);
    if (match) return { locator: { label, value: ranged(match[1]) }, rest: text.slice(match[0].length) };
  }
  const match = bare.exec(text);
  return match
    ? { locator: { label: 'page', value: ranged(match[1]) }, rest: text.slice(match[0].length) }
    : { rest: text };
}

/** Ranges as citeproc knows them. */
const ranged = (written: string | undefined): string =>
  (written ?? '').replace(/\s?(?:-{1,2}|[–‑])\s?/gu, '-').replace(/\s+/gu, ' ');
