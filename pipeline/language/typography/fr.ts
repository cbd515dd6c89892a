import { NBSP, NNBSP } from './characters.js';
import { parentheticDashes, typedDashes } from './dashes.js';
import { ellipsis } from './ellipsis.js';
import type { House } from './house.js';
import { signSpaces, thousands, unitSpaces } from './numbers.js';
import type { Rule } from './passage.js';
import { quotes } from './quotes.js';
import { gap, replace } from './rule.js';
import { singleQuotes } from './single-quotes.js';

/*
 * French, after the Lexique des règles typographiques en usage à l'Imprimerie nationale. In patterns: \ufffc is an
 * object (code, mathematics…), \ufff9 a note call, \ufffb a line break of the author's.
 */

/** What differs from one French-speaking country to another. */
export interface Profile {
  /** Before `;`, `!`, `?`; before `:`; inside guillemets; before `%` and signs of money. */
  readonly high: string;
  readonly colon: string;
  readonly guillemets: string;
  readonly sign: string;
  /** Quotes inside quotes. */
  readonly inner: readonly [string, string];
}

export const france: Profile = { high: NNBSP, colon: NBSP, guillemets: NNBSP, sign: NNBSP, inner: ['“', '”'] };
/** Guide du typographe (Lausanne): thin spaces before high punctuation, the colon included; guillemets closed up. */
export const switzerland: Profile = { high: NNBSP, colon: NNBSP, guillemets: '', sign: NNBSP, inner: ['‹', '›'] };
/** Office québécois de la langue française: nothing before `;`, `!`, `?`; U+00A0 elsewhere. */
export const quebec: Profile = { high: '', colon: NBSP, guillemets: NBSP, sign: NBSP, inner: ['“', '”'] };

const apostrophes: readonly Rule[] = [
  replace(/(?<=\d°\s?\d{1,2})'/gu, '′'),
  replace(/(?<=′\s?\d{1,2}(?:[.,]\d+)?)"/gu, '″'),
  replace(/(?<=\p{L})['‘´`](?=[\p{L}\p{N}«“"([\ufffc])/gu, '’'),
  replace(/(?<![\p{L}\p{N}])'(?=\d\d(?!\d))/gu, '’'),
];

/** `<<mot>>`, as keyboards without guillemets write them. */
const guillemetsTyped: Rule = (text) =>
  [...text.matchAll(/<<\s*[^\s<>«»][^<>«»]*>>/gu)].flatMap(({ index, 0: { length } }) => [
    { at: index, remove: 2, insert: '«' },
    { at: index + length - 2, remove: 2, insert: '»' },
  ]);

const accentedCapitals: readonly Rule[] = [
  replace(
    /(?<![\p{L}\p{N}])E(?=(?:tats?|glises?|coles?|galement|galité|videmment|taient|tait|tant|vénements?|crire|crits?|crivains?|coute[rz]?|lysée|tudiants?|diteurs?|ditrices?)(?![\p{L}’]))/gu,
    'É',
  ),
  replace(
    /(?<=^|[.!?…]\s|[«“—]\s?)A(?=\s(?:la|le|les|l’[\p{L}]+|ce|cet|cette|ces|mon|ma|mes|son|sa|ses|leur|leurs|notre|nos|quoi|qui|quel|quelle|partir|propos|noter|savoir|travers|force|peine|moins|défaut|titre|cause|côté|bientôt|demain|présent|nouveau|chaque|tout|toute|tous|toutes|vrai|suivre)(?!\p{L}))/gu,
    'À',
  ),
];

const ordinals: readonly Rule[] = [
  replace(/(?<=(?<![\p{L}\p{N}.,])(?:1|I))[èe]re(s?)(?![\p{L}\p{N}])/gu, 're$1'),
  replace(/(?<=(?<![\p{L}\p{N}.,])(?:\d+|[IVXLC]+))i?[èe]me(s?)(?![\p{L}\p{N}])/gu, 'e$1'),
];

const numbering = 'pages?|pp?\\.|chapitres?|tomes?|t\\.|volumes?|vol\\.|articles?|art\\.|livres?|n[°º]|numéros?|§';

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const currencies = 'CAD|CHF|EUR|GBP|USD|XAF|XOF';
const reign = '(?:I{1,3}|I?[VX]|VI{1,3}|XI{1,3}|XI?V|XVI{1,3}|XX?)(?:er|e)?(?![\\p{L}\\p{N}’])';

/** Words and figures that a line end must not part. */
const ties: readonly Rule[] = [
  gap('(?<![\\p{L}\\p{N}.])(?:MM?\\.|Mmes?|Mlles?|Mgr|Dr|Pr|Me|Ste?)', '[\\p{Lu}\\ufffc]', NBSP),
  gap('(?<![\\p{L}\\p{N}.-])(?:pp?|t|vol|chap|ch|art|fig|fol|col|liv|l|v|éd|op)\\.', '\\d|[IVXLC]+(?!\\p{L})', NBSP),
  gap('(?<!\\p{L})(?<!et\\s)al\\.', '\\d', NBSP),
  gap('(?<!\\p{L})[nN][°º]', '\\d', NBSP, 'put in'),
  gap('(?<![\\p{L}’-])[nN]o', '\\d', NBSP),
  gap('§', '\\d', NBSP, 'put in'),
  gap('(?<!\\p{L})(?:op|loc)\\.', 'cit\\.', NBSP),
  gap('(?<!\\p{L})et', 'al\\.', NBSP),
  gap('(?<!\\p{L})(?:av|apr|ap)\\.', 'J\\.-C\\.', NBSP),
  gap('(?<![\\p{L}\\p{N}])[IVX]+(?:er|e|ᵉʳ|ᵉ)', 's(?:iècles?(?!\\p{L})|\\.)', NBSP),
  gap('(?<![\\p{L}.’])\\p{Lu}(?:\\.-\\p{Lu})?\\.', '\\p{Lu}[\\p{L}.’]', NBSP),
  gap('(?<!\\p{L})\\p{Lu}\\p{Ll}{2,}', reign, NBSP),
  gap('(?<![\\p{L}\\p{N}.,])(?:[12]?\\d|3[01])(?:er)?', `(?:${months})(?!\\p{L})`, NBSP),
  gap('\\d', `(?:millions?|milliards?|${currencies}|euros?|francs?|dollars?)(?!\\p{L})`, NBSP),
  gap(`(?<!\\p{L})(?:${currencies}|Fr\\.)`, '\\d', NBSP),
  gap('\\d\\sh', '[0-5]\\d(?!\\d)', NBSP),
];

/** White space before a low point, or typed before an ellipsis. */
const closedUp: readonly Rule[] = [
  gap('[\\p{L}\\p{N}»”’)\\]\\ufffc]', ',(?:[\\s»”’›)]|$)', ''),
  gap('[\\p{L}»”’)\\]]', '\\.(?:[\\s»”’›)]|$)', ''),
  gap('[\\p{L}\\p{N}»”’)\\]\\ufffc,;:!?]', '…(?![\\])])', ''),
  replace(/(?:\.\s*…|…|\.{2,})(?<=(?<!\p{L})etc(?:\.\s*…|…|\.{2,}))/giu, '.'),
  gap('“', '', ''),
  gap('', '”', ''),
];

/** After these a mark may stand without a space typed: the space is put in. */
const written = '[\\p{L}\\p{N}\\p{M}\\p{So}»”’›)\\]\\ufffc\\ufff9\\ufe0f…%€$°]';
/** After anything, a space that was typed is made the right one; but not after what opens, nor after signs of code. */
const anything = '[^\\s"\'([{«“‘‹„¿¡<#$=*&|\\\\/@^~!?;:\\ufffb]';
const ends = '[\\s\\ufffb\\ufff9\\ufffc»”’›\\]},:.…—–"\']|$';
/** A closing parenthesis comes after the mark: it must close something, or the two are a face. */
const inParentheses = '\\((?:[^()]|\\([^()]*\\))*';

/** The rules that put `space` before a mark; `marks` and `after` are pattern sources. */
const before = (marks: string, after: string, space: string): Rule[] => [
  gap(written, `${marks}(?:${after})`, space, 'put in'),
  gap(anything, `${marks}(?:${after})`, space),
  gap(`${inParentheses}${written}`, `${marks}\\)`, space, 'put in'),
  gap(`${inParentheses}${anything}`, `${marks}\\)`, space),
];

const punctuation = ({ high, colon, guillemets }: Profile): Rule[] => [
  gap('[^\\s«"\']', '»', guillemets, 'put in'),
  replace(/(?<=«)\s*(?=[^\s»"'])/gu, guillemets),
  gap('«', '»', guillemets),
  gap('‹', '[^\\s›"\']', guillemets && NNBSP, 'put in'),
  gap('[^\\s‹"\']', '›', guillemets && NNBSP, 'put in'),
  ...before('[;!?]+', ends, high),
  gap('[!?]', `[!?;]+(?:${ends})`, high),
  ...before(':(?!:)', '[\\s\\ufffb»”\\]]|$', colon),
  gap('[!?]', ':(?:\\s|$)', colon, 'put in'),
  gap(anything, ':[\\ufffc«“"]', colon),
  gap('\\S', '\\ufff9', NNBSP),
];

/** A line of dialogue: the dash at its beginning, then U+00A0. */
const dialogue: readonly Rule[] = [
  replace(/(?<=^\s*|\ufffb\s*)---?(?=\s+[\p{L}\p{N}«“(…\ufffc]|\p{Lu}|«)/gu, '—'),
  replace(/(?<=(?:^\s*|\ufffb\s*)—)\s*(?=[^\s—])/gu, NBSP),
  replace(/(?<=(?:^\s*|\ufffb\s*)–)\s+(?=\S)/gu, NBSP),
];

/** The rules of French, in the order in which they apply. */
export const french = (profile: Profile, house: House): readonly Rule[] => {
  const guillemets = house.guillemets === 'nbsp' && profile.guillemets ? NBSP : profile.guillemets;
  return [
    ...ellipsis,
    guillemetsTyped,
    ...dialogue,
    ...typedDashes,
    ...apostrophes,
    quotes(['«', '»'], profile.inner),
    singleQuotes(['‘', '’'], 'keep'),
    ...(house.inclusive === 'keep' ? [] : [replace(/(?<=\p{L})[·⋅‧•](?=\p{L})/gu, house.inclusive)]),
    ...accentedCapitals,
    ...ordinals,
    ...closedUp,
    parentheticDashes,
    ...ties,
    thousands(NNBSP, numbering),
    ...unitSpaces(NBSP),
    ...signSpaces(profile.sign),
    ...punctuation({ ...profile, guillemets }),
  ];
};
