import { headingRulesFor } from './headings.js';
import { defaultHouse, type House } from './house.js';
import { setObjectsApart } from './objects.js';
import { applyRules, type Rule, type Run } from './passage.js';
import { rulesFor } from './typography.js';

/**
 * Applies rules to one passage: a paragraph, a heading, a cell. What comes back holds the same runs in the same order,
 * those with objects in them (addresses, paths…) cut around the objects.
 */
export const typesetRuns = <R extends Run>(runs: readonly R[], rules: readonly Rule[]): readonly R[] => {
  if (rules.length === 0) return runs;
  const cut = setObjectsApart(runs.map((run) => ({ ...run })));
  applyRules(cut, rules);
  return cut;
};

/** What a run is in the end. */
export const finalText = ({ text, original }: Run): string => original ?? text;

/** Sets a plain text (a title, a caption, a name) as its language wants; idempotent. */
export const typesetText = (text: string, lang: string, house: House = defaultHouse): string =>
  typesetRuns([{ text, isText: true, depth: 0 }], rulesFor(lang, house))
    .map(finalText)
    .join('');

/** A title on lines of its own, already set: short weak words hold to the next ones. */
export const titleInLines = (title: string, lang: string): string =>
  typesetRuns([{ text: title, isText: true, depth: 0 }], headingRulesFor(lang))
    .map(finalText)
    .join('');
