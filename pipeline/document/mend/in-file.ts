import { applyEdits, type SourceEdit } from './edits.js';

/** Lines that an edit touches, before and after. */
export interface LineChange {
  /** Of the first line, from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

const startsOf = (text: string, lineEnd: RegExp): number[] => [
  0,
  ...[...text.matchAll(lineEnd)].map(({ index, 0: { length } }) => index + length),
];

/** The line (from 0) that holds an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Makes the edits of a text that was read (line ends `\n`, the header's lines empty) in the file as it is on the disk:
 * its header, its line ends and its byte order mark stay.
 */
export function applyInFile(raw: string, text: string, edits: readonly SourceEdit[]): string {
  const [rawStarts, starts] = [startsOf(raw, /\r\n|\r|\n/g), startsOf(text, /\n/g)];
  const mark = raw.startsWith('\uFEFF') ? 1 : 0;
  const offset = (at: number): number => {
    const line = lineAt(starts, at);
    return (rawStarts[line] ?? 0) + (line === 0 ? mark : 0) + at - (starts[line] ?? 0);
  };
  return applyEdits(
    raw,
    edits.map(({ start, end, insert }) => ({ start: offset(start), end: offset(end), insert })),
  );
}

/** The lines that edits change, for a reader; edits on one line are shown together. */
export function lineChanges(text: string, edits: readonly SourceEdit[]): LineChange[] {
  const starts = startsOf(text, /\n/g);
  const groups: { first: number; last: number; edits: SourceEdit[] }[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const [first, last] = [lineAt(starts, edit.start), lineAt(starts, edit.end)];
    const group = groups.at(-1);
    if (group && group.last >= first) {
      group.last = Math.max(group.last, last);
      group.edits.push(edit);
    } else groups.push({ first, last, edits: [edit] });
  }
  return groups.map(({ first, last, edits: own }) => {
    const [from, to] = [starts[first] ?? 0, starts[last + 1] ?? text.length + 1];
    const before = text.slice(from, to - 1);
    const shifted = own.map(({ start, end, insert }) => ({ start: start - from, end: end - from, insert }));
    return { line: first + 1, before, after: applyEdits(before, shifted) };
  });
}
