/** Stands for an object that rules see but never change: code, mathematics, an address, words of another language. */
export const OBJECT = '\ufffc';
/** Stands for a note call. */
export const CALL = '\ufff9';
/** Stands for a line break that the author made. */
export const BREAK = '\ufffb';

/** A stretch of a passage. Rules see all runs as one string, whatever elements they stand in. */
export interface Run {
  /** Text that rules may change, or one of the marks `OBJECT`, `CALL` and `BREAK`. */
  text: string;
  readonly isText: boolean;
  /** What an `OBJECT` stands for, when it is text. */
  readonly original?: string;
  /** How many inline elements the run stands in: a space between two runs goes to the one that stands in fewer. */
  readonly depth: number;
}

/** Replaces `remove` UTF-16 units of a passage's text from `at` by `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A rule of typography: from the text of a passage to what must change in it, in order, without overlaps. */
export type Rule = (text: string) => readonly Edit[];

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Where each run begins, and where the last one ends. */
const offsetsOf = (runs: readonly Run[]): number[] => {
  const offsets = [0];
  for (const { text } of runs) offsets.push((offsets.at(-1) ?? 0) + text.length);
  return offsets;
};

/** The run into which a text goes that is inserted between two characters. */
const hostOf = (runs: readonly Run[], offsets: readonly number[], at: number): number => {
  const around = runs
    .map((run, index) => ({ run, index }))
    .filter(({ run, index }) => run.isText && (offsets[index] ?? 0) <= at && (offsets[index + 1] ?? 0) >= at);
  const shallowest = Math.min(...around.map(({ run }) => run.depth));
  return around.find(({ run }) => run.depth === shallowest)?.index ?? -1;
};

const applyEdit = (runs: readonly Run[], { at, remove, insert }: Edit): void => {
  const offsets = offsetsOf(runs);
  const end = at + remove;
  const touched = runs
    .map((run, index) => ({ run, start: offsets[index] ?? 0, stop: offsets[index + 1] ?? 0 }))
    .filter(({ start, stop }) => start < end && stop > at);
  if (touched.some(({ run }) => !run.isText)) return;
  const host = remove === 0 ? runs[hostOf(runs, offsets, at)] : touched[0]?.run;
  if (!host) return;
  const hostStart = offsets[runs.indexOf(host)] ?? 0;
  for (const { run, start } of touched)
    run.text = run.text.slice(0, Math.max(0, at - start)) + run.text.slice(Math.max(0, end - start));
  host.text = host.text.slice(0, at - hostStart) + insert + host.text.slice(at - hostStart);
};

/** Applies rules in order to the runs of one passage, in place. */
export const applyRules = (runs: readonly Run[], rules: readonly Rule[]): void => {
  let text = textOf(runs);
  for (const rule of rules) {
    const edits = rule(text);
    if (edits.length === 0) continue;
    for (const edit of edits.toReversed()) applyEdit(runs, edit);
    text = textOf(runs);
  }
};
