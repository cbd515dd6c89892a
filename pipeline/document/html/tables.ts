import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { addClass, isBlank, isElement } from './elements.js';

/** Head cells say which way they head (WCAG technique H63); alignment becomes a class. */
export const tables = () => (tree: Root) => {
  visit(tree, { type: 'element', tagName: 'table' }, (table) => {
    visit(table, 'element', (node, _index, parent) => {
      if (node.tagName !== 'th' && node.tagName !== 'td') return;
      const { align } = node.properties;
      delete node.properties['align'];
      if (typeof align === 'string' && align !== 'left') addClass(node, `align-${align}`);
      if (node.tagName === 'th' && !node.properties['scope'])
        node.properties['scope'] = parent && isElement(parent) && isColumnHead(parent, table) ? 'col' : 'row';
    });
  });
};

/** A row of `thead`, or one that holds head cells only. */
function isColumnHead(row: Element, table: Element): boolean {
  const head = table.children.find((child) => isElement(child, 'thead'));
  if (head && isElement(head) && head.children.includes(row)) return true;
  return row.children.every((cell) => isBlank(cell) || isElement(cell, 'th'));
}
