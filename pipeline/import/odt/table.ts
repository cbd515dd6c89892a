import type { Element } from 'xast';
import { attributeOf, childrenOf } from '../package/xml-elements.js';
import type { Block, Cell } from '../text-document.js';
import { apart, type Context } from './context.js';

interface Row {
  readonly node: Element;
  readonly header: boolean;
}

/** Times a row or a cell may say that it is repeated: what comes from a spreadsheet says a million. */
const mostRepeated = 100;

/** A table (`table:table`). One of a single cell is drawn as a box, and is one. */
export function table(node: Element, context: Context): Block[] {
  const rows = rowsOf(node, false);
  const cells = rows.map(({ node: row }) =>
    childrenOf(row, 'table:table-cell').flatMap((cell) => cellOf(cell, context)),
  );
  const [only, ...others] = cells.flat();
  if (!only) return [];
  if (others.length === 0) return [{ type: 'box', from: 'cell', blocks: only.blocks }];
  const first = rows.findIndex(({ header }) => !header);
  return [{ type: 'table', rows: cells, headerRows: first < 0 ? 1 : first }];
}

const rowsOf = (node: Element, header: boolean): readonly Row[] =>
  childrenOf(node).flatMap((child) => {
    if (child.name === 'table:table-row') return [{ node: child, header }];
    if (!/^table:table-(?:header-rows|rows|row-group)$/.test(child.name)) return [];
    return rowsOf(child, header || child.name === 'table:table-header-rows');
  });

function cellOf(node: Element, context: Context): Cell[] {
  const count = (name: string): number => Math.max(1, Number(attributeOf(node, name) ?? 1) || 1);
  const cell: Cell = {
    blocks: context.blocks(node, apart(context)),
    columns: count('table:number-columns-spanned'),
    rows: count('table:number-rows-spanned'),
  };
  return Array<Cell>(Math.min(mostRepeated, count('table:number-columns-repeated'))).fill(cell);
}
