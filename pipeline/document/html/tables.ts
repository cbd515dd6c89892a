import type { Element, Root } from 'hast';
import { addClass, isBlank, isElement } from './elements.js';
import { elementsIn } from './elements-in.js';

/** Head cells say which way they head (WCAG technique H63); alignment becomes a class. */
export const tables = () => (tree: Root) => {
  for (const table of elementsIn(tree, 'table'))
    for (const row of elementsIn(table, 'tr'))
      for (const cell of row.children) if (isElement(cell, 'th', 'td')) complete(cell, row, table);
};

function complete(cell: Element, row: Element, table: Element): void {
  const { align } = cell.properties;
  delete cell.properties['align'];
  if (typeof align === 'string' && align !== 'left') addClass(cell, `align-${align}`);
  if (cell.tagName === 'th') cell.properties['scope'] ??= isColumnHead(row, table) ? 'col' : 'row';
}

/** A row of `thead`, or one that holds head cells only. */
function isColumnHead(row: Element, table: Element): boolean {
  const head = table.children.find((child) => isElement(child, 'thead'));
  if (head && isElement(head) && head.children.includes(row)) return true;
  return row.children.every((cell) => isBlank(cell) || isElement(cell, 'th'));
}
