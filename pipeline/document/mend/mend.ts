import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import { type House, houseOf } from '../../language/typography/house.js';
import { finalText, typesetRuns } from '../../language/typography/typeset.js';
import { rulesFor } from '../../language/typography/typography.js';
import { syntax } from '../markdown/syntax/syntax.js';
import { applyEdits, editsBetween, type SourceEdit } from './edits.js';
import { type Origin, type Passage, passagesOf } from './passages.js';

const parser = remark().use(syntax).freeze();

/** A Markdown text to be mended: its language and its house's choices. */
export interface Mending {
  readonly text: string;
  readonly lang: string;
  /** `typography` of `book.md`. */
  readonly typography: Readonly<Record<string, string>>;
}

/**
 * What typography changes in a manuscript's own characters: spaces, quotes, dashes, apostrophes. The Markdown stays the
 * same; an edit that would make it another document (a space that undoes an emphasis) is left out.
 */
export function mend({ text, lang, typography }: Mending): SourceEdit[] {
  const house = houseOf(typography);
  if (rulesFor(lang, house).length === 0 && !text.includes('lang=')) return [];
  const tree = parser.parse(text);
  const passages = passagesOf(tree, text, lang).map((passage) => mendPassage(passage, house));
  const edits = passages.flat();
  if (isSame(tree, applyEdits(text, edits))) return edits;
  return passages.filter((each) => each.length > 0 && isSame(tree, applyEdits(text, each))).flat();
}

function mendPassage({ lang, runs }: Passage, house: House): SourceEdit[] {
  const values = new Map<Origin, string>();
  for (const run of typesetRuns(runs, rulesFor(lang, house)))
    if (run.origin) values.set(run.origin, (values.get(run.origin) ?? '') + finalText(run));
  return [...values].flatMap(([{ text, map }, value]) =>
    editsBetween(text, value).map(({ start, end, insert }) => ({
      start: map[start] ?? 0,
      end: map[end] ?? 0,
      insert,
    })),
  );
}

const isSame = (tree: Root, text: string): boolean => shapeOf(tree) === shapeOf(parser.parse(text));

/** A tree without its words: what must not change. */
function shapeOf(node: Nodes): string {
  return JSON.stringify(node, (key, value: unknown) => {
    if (key === 'position') return undefined;
    return isText(value) ? 'text' : value;
  });
}

const isText = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'text';
