import { NBSP, NNBSP } from './characters.js';
import { typedDashes } from './dashes.js';
import { ellipsis } from './ellipsis.js';
import { signSpaces, thousands, unitSpaces } from './numbers.js';
import type { Rule } from './passage.js';
import { type Pair, quotes } from './quotes.js';
import { replace } from './rule.js';
import { apostrophes, capital, figure, noteCalls, tie } from './shared.js';
import { singleQuotes } from './single-quotes.js';

const numbering = 'Seiten?|S\\.|Kapitel|Kap\\.|Band|Bd\\.|Artikel|Art\\.|Nr\\.|§';
/** Abbreviations of several words: `z. B.`, set with a narrow space. */
const abbreviations = /(?<=(?<![\p{L}.])(?:z|d|u|i|o|s|v))\.\s?(?=(?:B|h|a|ä|d|R|Ä|Chr)\.(?!\p{L}))/gu;

const rules = (outer: Pair, inner: Pair): readonly Rule[] => [
  ...ellipsis,
  ...typedDashes,
  ...apostrophes,
  quotes(outer, inner),
  singleQuotes(inner, 'apostrophe'),
  replace(abbreviations, `.${NNBSP}`),
  tie('Dr\\.|Prof\\.|Hr\\.|Fr\\.|St\\.', capital),
  tie('S\\.|Nr\\.|Bd\\.|Kap\\.|Art\\.|Abb\\.|Abs\\.|§', figure),
  replace(/(?<=§)(?=\d)/gu, NBSP),
  thousands(NNBSP, numbering),
  ...unitSpaces(NBSP),
  ...signSpaces(NNBSP),
  noteCalls,
];

/** German: „ … ‚ … ‘ … “. */
export const german = rules(['„', '“'], ['‚', '‘']);
/** Swiss German: « … ‹ … › … », without spaces. */
export const swissGerman = rules(['«', '»'], ['‹', '›']);
