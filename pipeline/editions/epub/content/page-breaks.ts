import { visitParents } from 'unist-util-visit-parents';
import type { Element, Root } from 'xast';
import { x } from 'xastscript';
import type { PageTarget } from '../navigation/page-list.js';
import { nothing } from './adapt.js';

type Ancestors = readonly (Root | Element)[];

/**
 * Marks where pages of the PDF edition begin (`pagebreak` of EPUB 3 Structural Semantics, `doc-pagebreak` of
 * DPUB-ARIA): an empty element before the first one that stands on the page. Changes the tree.
 */
export const markPageBreaks = (root: Root, pages: readonly PageTarget[]): void => {
  if (pages.length === 0) return;
  const marks = new Map(pages.map((page) => [page.before, page]));
  const found: { page: PageTarget; element: Element; ancestors: Ancestors }[] = [];
  visitParents(root, 'element', (element: Element, ancestors: Ancestors) => {
    const page = marks.get(element.attributes['id'] ?? '');
    if (page) found.push({ page, element, ancestors: [...ancestors] });
  });
  for (const { page, element, ancestors } of found) place(pageMark(page), element, ancestors);
};

const pageMark = ({ id, label }: PageTarget): Element => ({
  ...x('span', { id, 'epub:type': 'pagebreak', role: 'doc-pagebreak', 'aria-label': label }),
  children: [{ ...nothing }],
});

/** Inside these their first line begins; only they, or what belongs to their table, may stand where they stand. */
const opened = new Set('section li dd dt td th caption figcaption body'.split(' '));

/** Parents that take nothing but their own parts: the mark goes before the whole. */
const closed = new Set('ul ol dl table thead tbody tfoot tr ruby math svg h1 h2 h3 h4 h5 h6 a'.split(' '));

const place = (mark: Element, element: Element, ancestors: Ancestors): void => {
  if (opened.has(element.name)) {
    element.children.unshift(mark);
    return;
  }
  const parent = ancestors.at(-1);
  if (parent?.type !== 'element') return;
  if (closed.has(parent.name) || isWithin(ancestors, /^(math|svg)$/)) place(mark, parent, ancestors.slice(0, -1));
  else parent.children.splice(parent.children.indexOf(element), 0, mark);
};

const isWithin = (ancestors: Ancestors, name: RegExp): boolean =>
  ancestors.some((ancestor) => ancestor.type === 'element' && name.test(ancestor.name));
