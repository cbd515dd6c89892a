import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** Chromium tags no cell that shows nothing: this sign, which shows nothing either, keeps an empty cell in the table. */
const unseen = '\u00a0';

/**
 * Ends short rows with empty cells, and keeps those that are empty: a table whose rows are of unequal length cannot be
 * read by ear (ISO 14289-1, § 7.5).
 */
export const setTableRows = (tree: Root): void => {
  visit(tree, { type: 'element', tagName: 'table' }, (table) => {
    const rows = rowsOf(table);
    const lengths = lengthsOf(rows);
    const longest = Math.max(0, ...lengths);
    rows.forEach((row, index) => {
      for (let length = lengths[index] ?? 0; length < longest; length += 1) row.children.push(h('td'));
      for (const cell of row.children)
        if (cell.type === 'element' && isEmpty(cell)) cell.children = [{ type: 'text', value: unseen }];
    });
  });
};

const isEmpty = ({ children }: Element): boolean =>
  children.every((child) => child.type === 'text' && child.value.trim() === '');

const rowsOf = (table: Element): readonly Element[] =>
  table.children
    .filter((node) => node.type === 'element')
    .flatMap((part) => (part.tagName === 'tr' ? [part] : rowsOf(part)));

/** Columns that each row takes, those into which cells of the rows above reach included. */
const lengthsOf = (rows: readonly Element[]): readonly number[] => {
  const lengths = rows.map(() => 0);
  rows.forEach((row, index) => {
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      const down = Math.min(Number(cell.properties['rowSpan'] ?? 1), rows.length - index);
      for (let line = index; line < index + down; line += 1)
        lengths[line] = (lengths[line] ?? 0) + Number(cell.properties['colSpan'] ?? 1);
    }
  });
  return lengths;
};
