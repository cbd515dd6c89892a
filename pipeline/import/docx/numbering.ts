import type { Element } from 'xast';
import { attributeOf, childOf, childrenOf } from '../package/xml-elements.js';
import { numberOf, valOf } from './values.js';

/** How one level of a list is numbered. */
interface Level {
  /** `bullet`, `decimal`, `lowerLetter`… */
  readonly format: string;
  readonly start: number;
}

/** The number of an item, and how it is shown. */
export interface Item {
  readonly format: string;
  readonly number: number;
}

/** Counts the items of lists as Word does. */
export interface Numbering {
  /** The next item of a list at a level; nothing when there is no such list. */
  next(list: string, level: number): Item | undefined;
}

/** Reads `numbering.xml` (ECMA-376, part 1, § 17.9). */
export function readNumbering(root: Element | undefined): Numbering {
  const kinds = new Map(
    childrenOf(root, 'w:abstractNum').map((node) => [attributeOf(node, 'w:abstractNumId') ?? '', node]),
  );
  const lists = new Map(childrenOf(root, 'w:num').map((node) => [attributeOf(node, 'w:numId') ?? '', node]));
  const counts = new Map<string, number[]>();
  return {
    next: (list, level) => {
      const node = lists.get(list);
      if (!node) return undefined;
      const { format, start } = levelOf(node, kinds.get(valOf(node, 'w:abstractNumId') ?? ''), level);
      // Lists of one kind go on counting together, save those that say where they start.
      const kind = valOf(node, 'w:abstractNumId');
      const key = childOf(node, 'w:lvlOverride') || kind === undefined ? `list ${list}` : kind;
      const count = counts.get(key) ?? [];
      const number = (count[level] ?? start - 1) + 1;
      // Levels under this one start again.
      counts.set(key, [...count.slice(0, level), ...Array(Math.max(0, level - count.length)), number]);
      return { format, number };
    },
  };
}

function levelOf(list: Element, kind: Element | undefined, level: number): Level {
  const at = (nodes: readonly Element[]) => nodes.find((node) => numberOf(attributeOf(node, 'w:ilvl')) === level);
  const override = at(childrenOf(list, 'w:lvlOverride'));
  const node = childOf(override, 'w:lvl') ?? at(childrenOf(kind, 'w:lvl'));
  const start = valOf(override, 'w:startOverride') ?? valOf(node, 'w:start');
  return { format: valOf(node, 'w:numFmt') ?? 'decimal', start: numberOf(start) ?? 1 };
}
