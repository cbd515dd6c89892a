import type { Element } from 'xast';
import { childOf, childrenOf } from '../package/xml-elements.js';
import type { Block, Cell } from '../text-document.js';
import type { Context } from './context.js';
import { numberOf, toggleOf, valOf } from './values.js';

interface Slot {
  readonly node: Element;
  readonly column: number;
  readonly columns: number;
  /** `restart`, `continue`, or nothing: it is of one row. */
  readonly merge: string | undefined;
}

/** A table (`w:tbl`). One of a single cell is drawn as a box, and is one. */
export function table(node: Element, context: Context): Block[] {
  const rows = rowsOf(node);
  const slots = rows.map(slotsOf);
  const cells = slots.map((row, at) =>
    row.flatMap((slot): Cell[] => {
      if (slot.merge === 'continue') return [];
      const blocks = context.blocks(slot.node, { ...context, frames: [], carried: [] });
      return [{ blocks, columns: slot.columns, rows: slot.merge === 'restart' ? height(slots, at, slot) : 1 }];
    }),
  );
  const [only, ...others] = cells.flat();
  if (!only) return [];
  if (others.length === 0) return [{ type: 'box', from: 'cell', blocks: only.blocks }];
  const isHeader = (row: Element): boolean => toggleOf(childOf(row, 'w:trPr'), 'w:tblHeader') === true;
  const first = rows.findIndex((row) => !isHeader(row));
  return [{ type: 'table', rows: cells, headerRows: first < 0 ? 1 : first }];
}

/** Rows and cells may stand in controls of content. */
const rowsOf = (node: Element): readonly Element[] =>
  unwrapped(node, 'w:tr').filter((row) => !childOf(childOf(row, 'w:trPr'), 'w:del'));

const unwrapped = (node: Element, name: string): readonly Element[] =>
  childrenOf(node).flatMap((child) =>
    child.name === name
      ? [child]
      : /^w:(?:sdt|sdtContent|customXml|ins)$/.test(child.name)
        ? unwrapped(child, name)
        : [],
  );

function slotsOf(row: Element): readonly Slot[] {
  let column = numberOf(valOf(childOf(row, 'w:trPr'), 'w:gridBefore')) ?? 0;
  return unwrapped(row, 'w:tc').map((node) => {
    const properties = childOf(node, 'w:tcPr');
    const columns = Math.max(1, numberOf(valOf(properties, 'w:gridSpan')) ?? 1);
    const merge = childOf(properties, 'w:vMerge') && (valOf(properties, 'w:vMerge') ?? 'continue');
    const slot = { node, column, columns, merge };
    column += columns;
    return slot;
  });
}

/** Rows that a cell goes down: those under it that say they go on, in its column. */
function height(slots: readonly (readonly Slot[])[], at: number, { column }: Slot): number {
  const under = slots.slice(at + 1);
  const end = under.findIndex((row) => row.find((slot) => slot.column === column)?.merge !== 'continue');
  return 1 + (end < 0 ? under.length : end);
}
