import type { Element, Root } from 'hast';
import { addClass } from './elements.js';
import { elementsIn } from './elements-in.js';

/** Elements that HTML has dropped, and those that have their meaning. */
const renewed: Readonly<Record<string, string>> = {
  center: 'div',
  tt: 'code',
  strike: 's',
  acronym: 'abbr',
  dir: 'ul',
};
/** What may stand in the middle: not headings, pictures or whole tables, which the theme places. */
const placed = new Set(['p', 'div', 'section']);

/**
 * What old HTML says with tags and attributes of its own, said with those of today: `<center>` and `align="center"` put a
 * passage in the middle, `<tt>` is code.
 */
export function renewTags(tree: Root): void {
  for (const node of elementsIn(tree)) {
    if (node.tagName === 'center') addClass(node, 'align-center');
    else if (placed.has(node.tagName)) place(node);
    node.tagName = (Object.hasOwn(renewed, node.tagName) ? renewed[node.tagName] : undefined) ?? node.tagName;
  }
}

function place(node: Element): void {
  const align = String(node.properties['align'] ?? '').toLowerCase();
  if (align === '') return;
  delete node.properties['align'];
  if (align === 'center' || align === 'right') addClass(node, `align-${align}`);
}
