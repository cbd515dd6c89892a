import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { WebBook } from '../web-book.js';

/** Tables, code and displayed formulas scroll inside themselves, by keyboard too (WCAG 2.2, 1.4.10 and 2.1.1). */
export const letWideThingsScroll = (web: WebBook, tree: Root): void => {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'pre') {
      Object.assign(element.properties, {
        tabIndex: 0,
        role: 'group',
        ariaLabel: web.words.reading.code(languageOf(element)),
      });
      return SKIP;
    }
    if (element.tagName === 'table' && parent && index !== undefined) {
      alignCells(element);
      parent.children[index] = scrollBox(tableName(element) || web.words.reading.table, element);
      return [SKIP, index + 1];
    }
    if (element.tagName === 'math' && element.properties['display'] === 'block' && parent && index !== undefined) {
      parent.children[index] = h(
        'span',
        { className: ['scroll', 'formula'], tabIndex: 0, role: 'group', ariaLabel: web.words.reading.formula },
        element,
      );
      return [SKIP, index + 1];
    }
    return undefined;
  });
};

const scrollBox = (name: string, content: Element): Element =>
  h('div', { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: name }, content);

const tableName = (table: Element): string => {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  return caption ? toText(caption) : '';
};

/** The `align` attribute went out of HTML; style sheets know the class. */
const alignCells = (table: Element): void => {
  visit(table, 'element', ({ properties }) => {
    if (typeof properties['align'] !== 'string') return;
    properties['className'] = [...[properties['className'] ?? []].flat().map(String), `align-${properties['align']}`];
    delete properties['align'];
  });
};

const languageOf = (pre: Element): string | undefined => {
  let language: string | undefined;
  visit(pre, { type: 'element', tagName: 'code' }, ({ properties }) => {
    const classes = [properties['className'] ?? []].flat().map(String);
    language ??= classes.find((name) => name.startsWith('language-'))?.slice('language-'.length);
  });
  return language;
};
