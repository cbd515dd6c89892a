import { NBSP } from './characters.js';
import { ellipsis } from './ellipsis.js';
import { signSpaces, thousands, unitSpaces } from './numbers.js';
import type { Rule } from './passage.js';
import { type Pair, quotes } from './quotes.js';
import { gap, replace } from './rule.js';
import { apostrophes, capital, figure, initials, noteCalls, tie } from './shared.js';
import { singleQuotes } from './single-quotes.js';

const rules = (...levels: readonly [Pair, ...Pair[]]): readonly Rule[] => [
  ...ellipsis,
  replace(/(?<=^\s*|\ufffb\s*|\s)---?(?=\s|\p{L}|[¿¡])/gu, '—'),
  ...apostrophes,
  quotes(...levels),
  singleQuotes(['‘', '’'], 'keep'),
  replace(/(?<=[¿¡])\s+/gu, ''),
  gap('[\\p{L}\\p{N}»”’)]', '[?!;:,](?:\\s|$)', ''),
  tie('Sr\\.|Sra\\.|Srta\\.|Dr\\.|Dra\\.|D\\.|D\\.ª|Ud\\.|Uds\\.', capital),
  tie('págs?\\.|pp?\\.|vol\\.|cap\\.|art\\.|fig\\.|n\\.º|núm\\.|t\\.|s\\.', figure),
  initials,
  thousands('\u202f', 'páginas?|págs?\\.|capítulos?|tomos?|artículos?|n\\.º|núm\\.'),
  ...unitSpaces(NBSP),
  ...signSpaces(NBSP),
  noteCalls,
];

/** Spanish (Real Academia): « … “ … ‘ … ’ … ” … ». */
export const spanish = rules(['«', '»'], ['“', '”'], ['‘', '’']);
/** Spanish as the Americas set it: “ … ‘ … ’ … ”. */
export const americanSpanish = rules(['“', '”'], ['‘', '’']);
