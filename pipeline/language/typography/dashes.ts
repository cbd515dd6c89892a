import { NBSP } from './characters.js';
import type { Edit, Rule } from './passage.js';
import { replace } from './rule.js';

/** A dash that stands free: white space before it, white space or a stop after it. */
const free = /(?<=\S)(\s+)([–—])(\s+|(?=[,;:.!?…)»”]))/gu;
const sentenceEnd = /[.!?…][»”)]?\s+(?=[\p{Lu}«“—])/gu;

/** What may begin after a dash, letters and figures apart. */
const opening = '[«“‘„(\\[…\\ufffc]';
const between = (left: string, right: string): Rule =>
  replace(new RegExp(`(?<=${left}\\s)-(?=\\s(?:${right}))`, 'gu'), '–');

/** Hyphens typed for dashes, between words: `mot - mot`, `mot -- mot`. Not in sums (`5 - 3`, `a - b`). */
export const typedDashes: readonly Rule[] = [
  replace(/(?<=[\p{L}\p{N}»”’)\]…,;.!?%°\ufffc\ufff9]\s)---(?=\s[\p{L}\p{N}«“‘„([…\ufffc])/gu, '—'),
  replace(/(?<=[\p{L}\p{N}»”’)\]…,;.!?%°\ufffc\ufff9]\s)--(?=\s[\p{L}\p{N}«“‘„([…\ufffc])/gu, '–'),
  between("(?:[\\p{L}\\p{N}'’]\\p{L}|[»”’)\\]…,;.!?%°\\ufffc\\ufff9])", `[\\p{L}\\p{N}]|${opening}`),
  between('(?:\\p{N}|(?<![\\p{L}\\p{N}’])\\p{L})', `\\p{L}[\\p{L}'’]|${opening}`),
];

/**
 * Dashes about a parenthesis hold to it: U+00A0 inside, ordinary spaces outside. They pair within a sentence; one that
 * stands alone is left as it is.
 */
export const parentheticDashes: Rule = (text) => {
  if (!/[–—]/u.test(text)) return [];
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index);
  const sentenceOf = (at: number): number => ends.filter((end) => end < at).length;
  const dashes = [...text.matchAll(free)].map(({ index, 1: before = '', 3: after = '' }) => ({
    at: index + before.length,
    before: before.length,
    after: after.length,
  }));
  const edits: Edit[] = [];
  for (let index = 0; index + 1 < dashes.length; index++) {
    const [opening, closing] = [dashes[index], dashes[index + 1]];
    if (!opening || !closing || opening.after === 0 || sentenceOf(opening.at) !== sentenceOf(closing.at)) continue;
    edits.push({ at: opening.at + 1, remove: opening.after, insert: NBSP });
    edits.push({ at: closing.at - closing.before, remove: closing.before, insert: NBSP });
    index++;
  }
  return edits.filter(({ at, remove, insert }) => text.slice(at, at + remove) !== insert);
};
