import { NBSP } from './characters.js';
import type { Rule } from './passage.js';
import { gap, replace } from './rule.js';

/** A straight apostrophe inside a word, or before the figures of a decade. */
export const apostrophes: readonly Rule[] = [
  replace(/(?<=[\p{L}\p{N}])['´`](?=\p{L})/gu, '’'),
  replace(/(?<![\p{L}\p{N}])'(?=\d\d(?!\d))/gu, '’'),
];

/** U+00A0 after an abbreviation that something must follow; `abbreviations` and `next` are pattern sources. */
export const tie = (abbreviations: string, next: string): Rule =>
  gap(`(?<![\\p{L}\\p{N}.])(?:${abbreviations})`, next, NBSP);

/** Initials and the name after them: `J. K. Rowling`. */
export const initials: Rule = gap('(?<![\\p{L}.’])\\p{Lu}\\.', '\\p{Lu}[\\p{L}.’]', NBSP);

/** Where a note call follows its word at once, no space stands before it. */
export const noteCalls: Rule = gap('\\S', '\\ufff9', '');

export const figure = '(?:\\d|[IVXLC]+(?!\\p{L}))';
export const capital = '[\\p{Lu}\\ufffc]';
