import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Direction } from '../../book/book.js';
import { elementsIn } from '../html/elements-in.js';
import { align, type Pair } from './align.js';
import { blockCost, type Division, divisionCost, divisionsOf, ratioOf } from './divisions.js';

/** One of the two texts of a section. */
export interface Text {
  readonly tree: Root;
  readonly lang: string;
  readonly direction: Direction;
}

/** What has nothing opposite it. */
export interface Alone {
  readonly kind: 'heading' | 'block';
  readonly side: 'left' | 'right';
  readonly element: Element;
}

export interface PairedTexts {
  readonly tree: Root;
  /** Id of a heading of the left text → the words of the one opposite it. */
  readonly headings: ReadonlyMap<string, string>;
  readonly alone: readonly Alone[];
}

/** Costs of leaving something alone, beside those of `divisions.ts`. */
const divisionAlone = 1;
const blockAlone = 0.9;

/**
 * Two texts as one tree, for writers and readers that know no columns: `div.pair > div.side.original + div.side.translation`,
 * each side with its language; one side alone where the other text has nothing. What is the same in both stands once.
 *
 * @param plainId An id of the right text as its author knows it.
 */
export function pairTexts(left: Text, right: Text, plainId: (id: string) => string): PairedTexts {
  const [before, after] = [divisionsOf(left.tree), divisionsOf(right.tree)];
  const ratio = ratioOf(before, after);
  const pairs: Pair<Element>[] = [];
  const alone: Alone[] = [];
  const headings = new Map<string, string>();
  for (const { left: one, right: other } of align(before, after, divisionCost(ratio, plainId), divisionAlone)) {
    const pair = { ...(one?.heading && { left: one.heading }), ...(other?.heading && { right: other.heading }) };
    if (pair.left && pair.right) headings.set(String(pair.left.properties['id']), toText(pair.right));
    const blocks = align(one?.blocks ?? [], other?.blocks ?? [], blockCost(ratio), blockAlone);
    if (pair.left || pair.right) pairs.push(pair);
    pairs.push(...blocks);
    alone.push(...(one && other ? blocks.flatMap((each) => aloneIn(each, 'block')) : aloneDivision(one, other)));
  }
  const sides = { left, right };
  return { tree: { type: 'root', children: pairs.map((pair) => elementOf(pair, sides)) }, headings, alone };
}

const aloneIn = ({ left, right }: Pair<Element>, kind: Alone['kind']): Alone[] => {
  if (left && right) return [];
  const element = left ?? right;
  return element ? [{ kind, side: left ? 'left' : 'right', element }] : [];
};

/** A division alone is told by its heading, or block by block when it has none. */
const aloneDivision = (left: Division | undefined, right: Division | undefined): Alone[] => {
  const side = left ? 'left' : 'right';
  const { heading, blocks } = left ?? right ?? { blocks: [] };
  return heading
    ? [{ kind: 'heading', side, element: heading }]
    : blocks.map((element) => ({ kind: 'block', side, element }));
};

/** What is written alike needs no second time, unless links lead to it. */
const isSame = (left: Element, right: Element): boolean =>
  ['pre', 'hr'].includes(left.tagName) &&
  toText(left) === toText(right) &&
  [right, ...elementsIn(right)].every(({ properties }) => properties['id'] === undefined);

const elementOf = ({ left, right }: Pair<Element>, texts: Readonly<Record<'left' | 'right', Text>>): Element => {
  if (left && right && isSame(left, right)) return left;
  const side = (name: string, { lang, direction }: Text, element: Element) =>
    h('div', { className: ['side', name], lang, dir: direction }, [element]);
  return h('div', { className: ['pair', ...(left && right ? [] : ['alone'])] }, [
    ...(left ? [side('original', texts.left, left)] : []),
    ...(right ? [side('translation', texts.right, right)] : []),
  ]);
};
