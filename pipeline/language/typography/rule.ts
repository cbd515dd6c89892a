import type { Edit, Rule } from './passage.js';

/** What begins and ends alike in both texts is no change. */
const trimmed = (at: number, before: string, after: string): Edit | undefined => {
  if (before === after) return undefined;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { at: at + start, remove: before.length - start - end, insert: after.slice(start, after.length - end) };
};

/**
 * The rule that replaces what a pattern (global) finds. As in `String.replace`, `$1` stands for a group; patterns look
 * around rather than match where they can, so that the least is changed.
 */
export const replace =
  (pattern: RegExp, replacement: string): Rule =>
  (text) => {
    const edits: Edit[] = [];
    for (const match of text.matchAll(pattern)) {
      const after = replacement.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
      const edit = trimmed(match.index, match[0], after);
      if (edit) edits.push(edit);
    }
    return edits;
  };

/**
 * The rule that makes the white space between two things what it must be: `left` and `right` are pattern sources. With
 * `missing: 'put in'` it is put in where none was typed. What is on the right is looked at first: that is the faster way.
 */
export const gap = (left: string, right: string, space: string, missing: 'leave' | 'put in' = 'leave'): Rule => {
  const typed = missing === 'leave' ? '\\s+' : '(?:\\s+|(?<!\\s))';
  return replace(new RegExp(`${typed}(?=${right})(?<=(?:${left})${typed})`, 'gu'), space);
};
