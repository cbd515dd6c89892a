import type { Element, ElementContent } from 'hast';
import { element, isBlank, isElement } from '../elements.js';
import { elementsIn } from '../elements-in.js';
import { flat } from './inline.js';

const sectioning = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'aside', 'blockquote'];

const cellsOf = (row: Element): ElementContent[] =>
  row.children
    .filter((child) => !isBlank(child))
    .map((child) => (isElement(child, 'td', 'th') ? withoutSections(child) : element('td', {}, [child], child)));

/** A head cell holds no headings and no sections (HTML 4.9.10): one that does is a common cell. */
const withoutSections = (cell: Element): Element =>
  cell.tagName === 'th' && elementsIn(cell, ...sectioning).length > 0 ? { ...cell, tagName: 'td' } : cell;

function rowsOf(group: Element): Element[] {
  return group.children.filter((child) => isElement(child, 'tr')).map((row) => ({ ...row, children: cellsOf(row) }));
}

/** A caption holds no table (HTML 4.9.2): only its words stay. */
const withoutTables = (caption: Element): Element =>
  elementsIn(caption, 'table').length > 0 ? { ...caption, children: flat(caption.children) } : caption;

/**
 * A table in the order of its content model (HTML 4.9.1): caption, column groups, head, bodies, foot. What stands in
 * it and is no part of a table goes before it; a table without a row goes away.
 */
export function tableParts(table: Element): ElementContent[] {
  const parts = table.children.filter((child) => isElement(child));
  const of = (...names: string[]): Element[] => parts.filter(({ tagName }) => names.includes(tagName));
  const groups = (name: 'thead' | 'tbody' | 'tfoot'): Element[] =>
    of(name)
      .map((group) => ({ ...group, children: rowsOf(group) }))
      .filter(({ children }) => children.length > 0);
  const [head, ...extraHeads] = groups('thead');
  const [foot, ...extraFeet] = groups('tfoot');
  const loose = of('tr').map((row) => ({ ...row, children: cellsOf(row) }));
  const bodies = [
    ...groups('tbody'),
    ...[...extraHeads, ...extraFeet].map((group) => ({ ...group, tagName: 'tbody' })),
    ...(loose.length > 0 ? [element('tbody', {}, loose, loose[0])] : []),
  ];
  const before = table.children.filter(
    (child) => !isBlank(child) && !isElement(child, 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr'),
  );
  if (!head && bodies.length === 0 && !foot) return [...before, ...of('caption').flatMap(({ children }) => children)];
  table.children = [
    ...of('caption').slice(0, 1).map(withoutTables),
    ...of('colgroup'),
    ...(head ? [head] : []),
    ...bodies,
    ...(foot ? [foot] : []),
  ];
  return [...before, table];
}
