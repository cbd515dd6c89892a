import { weakWordsOf } from '../weak-words.js';
import { NBSP } from './characters.js';
import type { Rule } from './passage.js';
import { replace } from './rule.js';

/** What calls somebody, or says what somebody has, is short too. */
const others: Readonly<Record<string, readonly string[]>> = { fr: ['a', 'ô'] };
const longest = 3;

const known = new Map<string, readonly Rule[]>();

/**
 * What headings want beyond the rules of text: a short weak word (`la`, `des`, `of`) goes with the next, for a line of a
 * title does not end with it. None where a language's weak words are not known.
 */
export const headingRulesFor = (lang: string): readonly Rule[] => {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  const made = known.get(language) ?? rulesOf(language);
  known.set(language, made);
  return made;
};

const rulesOf = (language: string): readonly Rule[] => {
  const short = [...weakWordsOf(language), ...(others[language] ?? [])].filter(({ length }) => length <= longest);
  if (short.length === 0) return [];
  return [replace(new RegExp(`(?<=(?:^|[\\s«“’'])(?:${short.join('|')}))[ \\n](?=[\\p{L}\\p{N}«“])`, 'giu'), NBSP)];
};
