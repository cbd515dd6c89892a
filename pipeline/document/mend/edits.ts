import { diffChars } from 'diff';

/** Replaces a text's characters from `start` up to `end` (UTF-16 offsets) by `insert`. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** What turns one text into the other, as the smallest edits at the places where they differ. */
export function editsBetween(before: string, after: string): SourceEdit[] {
  if (before === after) return [];
  const edits: { start: number; end: number; insert: string }[] = [];
  let at = 0;
  for (const { added, removed, value } of diffChars(before, after)) {
    if (added || removed) {
      const last = edits.at(-1);
      const edit = last?.end === at ? last : { start: at, end: at, insert: '' };
      if (edit !== last) edits.push(edit);
      if (added) edit.insert += value;
      else edit.end += value.length;
    }
    if (!added) at += value.length;
  }
  return edits;
}

/** The text with its edits made; they must not overlap. */
export function applyEdits(text: string, edits: readonly SourceEdit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, insert } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(from, start) + insert;
    from = end;
  }
  return result + text.slice(from);
}
