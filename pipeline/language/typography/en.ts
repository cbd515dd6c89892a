import { NBSP } from './characters.js';
import { typedDashes } from './dashes.js';
import { ellipsis } from './ellipsis.js';
import { unitSpaces } from './numbers.js';
import type { Rule } from './passage.js';
import { quotes } from './quotes.js';
import { replace } from './rule.js';
import { apostrophes, capital, figure, initials, noteCalls, tie } from './shared.js';
import { singleQuotes } from './single-quotes.js';

/** Words that begin with an apostrophe: no quotation opens there. */
const clipped = /(?<![\p{L}\p{N}])'(?=(?:tis|twas|twere|em|cause|til|bout|round|neath|n)(?!\p{L}))/giu;

/** English: curly quotes of the kind that was typed, dashes, ties. */
export const english: readonly Rule[] = [
  ...ellipsis,
  ...typedDashes,
  replace(/(?<=(?<![\d–-])(?:1\d|20)\d\d)-(?=(?:1\d|20)\d\d(?![\d–-]))/gu, '–'),
  replace(/(?<=(?<!\p{L})pp\.\s\d+)-(?=\d)/gu, '–'),
  ...apostrophes,
  replace(clipped, '’'),
  replace(/(?<=’n)'(?!\p{L})/gu, '’'),
  quotes(['“', '”']),
  singleQuotes(['‘', '’'], 'apostrophe'),
  replace(/(?<=[\p{L}\p{N},.:;!?”’])---?(?=[\p{L}“‘”’\s\ufffc\ufff9]|$)/gu, '—'),
  replace(/[ \n](?=[–—]\s)(?<=[\p{L}\p{N}»”’)\],;.!?%°…\ufffc\ufff9][ \n])/gu, NBSP),
  tie('Mr|Mrs|Ms|Dr|Prof|St|Mr\\.|Mrs\\.|Ms\\.|Dr\\.|Prof\\.|St\\.', capital),
  tie('pp?\\.|vols?\\.|ch\\.|chaps?\\.|figs?\\.|art\\.|[Nn]o\\.|nos\\.|§', figure),
  initials,
  ...unitSpaces(NBSP),
  noteCalls,
];
