import { NBSP } from './characters.js';
import { typedDashes } from './dashes.js';
import { ellipsis } from './ellipsis.js';
import { unitSpaces } from './numbers.js';
import type { Rule } from './passage.js';
import { quotes } from './quotes.js';
import { replace } from './rule.js';
import { apostrophes, capital, figure, initials, noteCalls, tie } from './shared.js';
import { singleQuotes } from './single-quotes.js';

/** Dutch: “…”, ‘…’; words that begin with an apostrophe (`’s ochtends`, `’t`). */
export const dutch: readonly Rule[] = [
  ...ellipsis,
  ...typedDashes,
  ...apostrophes,
  replace(/(?<![\p{L}\p{N}])'(?=(?:s|t|n|m|r|k)(?![\p{L}']))/giu, '’'),
  quotes(['“', '”']),
  singleQuotes(['‘', '’'], 'apostrophe'),
  tie('dhr\\.|mevr\\.|dr\\.|prof\\.|St\\.|Dr\\.|Prof\\.', capital),
  tie('pp?\\.|blz\\.|nr\\.|dl\\.|hfst\\.|afb\\.|art\\.', figure),
  initials,
  ...unitSpaces(NBSP),
  noteCalls,
];
