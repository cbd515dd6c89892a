import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as toText } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Book } from '../../../book/book.js';
import { sheetStyle } from '../sheets/sheet-style.js';
import type { Plan } from '../sheets/sheets.js';

/** What a file is for: a screen, where links are followed, or a print shop. */
export type PdfPurpose = 'screen' | 'print';

/** The whole book as one page of HTML, but for what depends on page numbers. */
export interface BookPage {
  readonly book: Book;
  readonly purpose: PdfPurpose;
  readonly style: string;
  /** One element for each unit, in order. */
  readonly units: readonly Element[];
  /** Every id whose page is asked for. */
  readonly ids: readonly string[];
}

/**
 * The HTML to print. Without a plan every unit begins on the next page and page numbers are stand-ins; with it, blanks,
 * folios, heads and page numbers are those of the plan.
 */
export const printPage = ({ book, purpose, style, units, ids }: BookPage, plan?: Plan): string => {
  const pages = plan ? `${style}\n${sheetStyle(plan.sheets)}` : style;
  return toHtml({
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: book.lang, dir: book.direction, className: [`for-${purpose}`] }, [
        h('head', [h('meta', { charSet: 'utf-8' }), h('title', book.title), h('style', pages)]),
        // Shown when its fonts are there (see system/browser/printer.ts).
        h('body', { hidden: true }, [
          ...(plan ? units.flatMap((unit) => placed(unit, plan)) : units),
          destinations(ids),
        ]),
      ]),
    ],
  });
};

const placed = (unit: Element, plan: Plan): Element[] => {
  const numbered = structuredClone(unit);
  visit(numbered, 'element', (element, index, parent) => {
    // This plan knows the pages of units only.
    if (parent && index !== undefined && isPageReference(element)) {
      parent.children.splice(index, 1);
      return index;
    }
    const id = element.properties['dataPageOf'];
    if (typeof id === 'string') element.children.splice(0, 1, { type: 'text', value: numberOf(id, plan) });
    return undefined;
  });
  visit(numbered, 'element', foldLocators);
  const blank = plan.blanks.has(String(unit.properties['id']));
  return blank ? [h('div.blank', { ariaHidden: 'true' }), numbered] : [numbered];
};

/**
 * Leaves out the locators whose page the one before names already, and the end of a passage that is on the page of its
 * beginning, as the layout does (`layout/fold-locators.ts`).
 */
const foldLocators = (node: Element): void => {
  let last: string | undefined;
  node.children = node.children.filter((child) => {
    if (child.type !== 'element' || !has(child, 'locator')) return true;
    const [from = '', to = from] = pagesIn(child);
    if (from === to) child.children = child.children.filter((part) => part.type !== 'element' || !has(part, 'to-page'));
    const isNew = to !== last;
    last = to;
    return isNew;
  });
};

/** The page numbers in an element. */
const pagesIn = (element: Element): readonly string[] => {
  const pages: string[] = [];
  visit(element, 'element', (node) => {
    if (typeof node.properties['dataPageOf'] === 'string') pages.push(toText(node));
  });
  return pages;
};

const has = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

const isPageReference = (element: Element): boolean => has(element, 'page-reference');

const numberOf = (id: string, { sheets, starts }: Plan): string => sheets[starts.get(id) ?? 0]?.label ?? '';

/** Chromium keeps the place of an id only when a link leads to it: these lead to all, and are not printed. */
const destinations = (ids: readonly string[]): Element =>
  h(
    'nav',
    { hidden: true },
    ids.map((id) => h('a', { href: `#${id}` })),
  );
