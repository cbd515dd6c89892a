import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { wordsFor } from '../../../language/words.js';
import { pageNumberOf } from './contents.js';

/**
 * The index on paper: page numbers instead of the names of places, and entries one after the other, those under another
 * one set deeper by a class, so that columns can be cut between any two of them (`layout/columns.ts`). The links to the
 * letters go: on paper one leafs. `data-continued` is the word for an entry that goes on in another column.
 */
export const setBookIndex = (tree: Root, lang: string): void => {
  visit(tree, { type: 'element', tagName: 'div' }, (index) => {
    if (!has(index, 'book-index')) return;
    index.properties['dataContinued'] = wordsFor(lang).continued;
    index.children = index.children.filter((child) => !isNamed(child, 'index-letters'));
    visit(index, { type: 'element', tagName: 'span' }, (span, at, parent) => {
      if (!has(span, 'index-locators') || !parent || at === undefined) return;
      // The comma stands against the entry, without the space that is there on screens.
      const space = parent.children[at - 1];
      if (space?.type === 'text') space.value = ', ';
      span.children = elementsOf(span).map(locator);
    });
    index.children = elementsOf(index).map((list) => h('ul', list.properties, flat(list, 0)));
  });
};

/** `, 45–48`: the pages from which and to which a passage goes. A page that is named already is left out by the layout. */
const locator = (link: Element, index: number): Element => {
  const { href, dataTo, className } = link.properties;
  const page = (id: string): Element => h('a', { className, href: `#${id}` }, [pageNumberOf(id)]);
  const to = typeof dataTo === 'string' ? [h('span', { className: ['to-page'] }, ['–', page(dataTo)])] : [];
  return h('span', { className: ['locator'] }, [index === 0 ? '' : ', ', page(String(href).slice(1)), ...to]);
};

/** The entries of a list, and after each those under it. */
const flat = (list: Element, level: number): Element[] =>
  elementsOf(list).flatMap((entry) => {
    const under = elementsOf(entry).filter(({ tagName }) => tagName === 'ul');
    const own: ElementContent[] = entry.children.filter((child) => !under.includes(child as Element));
    if (level > 0) entry.properties['className'] = ['index-entry', 'index-subentry', `level-${Math.min(level, 3)}`];
    const item = h('li', entry.properties, own);
    return [item, ...under.flatMap((each) => flat(each, level + 1))];
  });

const elementsOf = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');

const has = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

const isNamed = (node: ElementContent, name: string): boolean => node.type === 'element' && has(node, name);
