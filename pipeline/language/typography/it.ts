import { NBSP, NNBSP } from './characters.js';
import { typedDashes } from './dashes.js';
import { ellipsis } from './ellipsis.js';
import { thousands, unitSpaces } from './numbers.js';
import type { Rule } from './passage.js';
import { quotes } from './quotes.js';
import { gap, replace } from './rule.js';
import { capital, figure, initials, noteCalls, tie } from './shared.js';
import { singleQuotes } from './single-quotes.js';

/** Italian: «…» closed up, then “…”; elisions and clipped words (`l’«amico»`, `un po’`). */
export const italian: readonly Rule[] = [
  ...ellipsis,
  ...typedDashes,
  replace(/(?<=\p{L})['´`](?=[\p{L}\p{N}«“"([\ufffc])/gu, '’'),
  replace(/(?<![\p{L}\p{N}])'(?=\d\d(?!\d))/gu, '’'),
  quotes(['«', '»'], ['“', '”']),
  replace(/(?<=«)\s+|\s+(?=»)/gu, ''),
  singleQuotes(['‘', '’'], 'apostrophe'),
  gap('[\\p{L}\\p{N}»”’)]', '[?!;:,](?:\\s|$)', ''),
  tie('Sig\\.|Sig\\.ra|Dott\\.|Dr\\.|Prof\\.|S\\.|Ing\\.', capital),
  tie('pp?\\.|pagg?\\.|vol\\.|cap\\.|art\\.|fig\\.|n\\.', figure),
  initials,
  thousands(NNBSP, 'pagin[ae]|pagg?\\.|capitol[oi]|tomo|articol[oi]|n\\.'),
  ...unitSpaces(NBSP),
  noteCalls,
];
