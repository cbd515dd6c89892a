import { NBSP, NNBSP } from './characters.js';
import { typedDashes } from './dashes.js';
import { ellipsis } from './ellipsis.js';
import { thousands, unitSpaces } from './numbers.js';
import type { Rule } from './passage.js';
import { type Pair, quotes } from './quotes.js';
import { gap, replace } from './rule.js';
import { apostrophes, capital, figure, initials, noteCalls, tie } from './shared.js';
import { singleQuotes } from './single-quotes.js';

const rules = (...levels: readonly [Pair, ...Pair[]]): readonly Rule[] => [
  ...ellipsis,
  replace(/(?<=^\s*|\ufffb\s*)---?(?=\s|\p{L})/gu, '—'),
  ...typedDashes,
  ...apostrophes,
  quotes(...levels),
  singleQuotes(['‘', '’'], 'keep'),
  gap('[\\p{L}\\p{N}»”’)]', '[?!;:,](?:\\s|$)', ''),
  tie('Sr\\.|Sra\\.|Dr\\.|Dra\\.|Prof\\.|D\\.', capital),
  tie('págs?\\.|pp?\\.|vol\\.|cap\\.|art\\.|fig\\.|n\\.º', figure),
  initials,
  thousands(NNBSP, 'páginas?|págs?\\.|capítulos?|tomos?|artigos?|n\\.º'),
  ...unitSpaces(NBSP),
  noteCalls,
];

/** Portuguese of Portugal: «…», then “…”. */
export const portuguese = rules(['«', '»'], ['“', '”']);
/** Portuguese of Brazil: “…”, then ‘…’. */
export const brazilian = rules(['“', '”'], ['‘', '’']);
