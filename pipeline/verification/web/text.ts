import type { Element } from 'hast';
import type { ExpectedSection } from '../expected.js';
import { textOf } from '../text.js';
import { attribute, hasToken, type Page } from './page.js';

/**
 * The manuscript's text as the pages show it, section by section in the order given: title, text, then notes, which
 * stand among the paragraphs on the page. What the interface says is left out.
 */
export const webText = (pages: readonly Page[], sections: readonly Pick<ExpectedSection, 'id'>[]): string => {
  const pageOf = new Map(
    pages.flatMap((page) =>
      page.elements.flatMap(({ element }) =>
        element.tagName === 'section' && attribute(element, 'id') ? [[attribute(element, 'id'), page] as const] : [],
      ),
    ),
  );
  return sections.map(({ id }) => sectionText(pageOf.get(id))).join('\n');
};

const sectionText = (page: Page | undefined): string => {
  const all = page?.elements ?? [];
  const opening = all.filter(({ element, within }) => element.tagName === 'h1' && isIn('opening', within));
  const notes = all
    .filter(({ element }) => attribute(element, 'role') === 'doc-footnote')
    .map(({ element }) => element);
  const text = all.filter(({ element }) => hasToken(element, 'className', 'text')).map(({ element }) => element);
  return [
    ...opening.filter(({ element }) => !hasToken(element, 'className', 'unseen')).map(({ element }) => textOf(element)),
    ...text.map((element) => textOf(without(element, new Set(notes)))),
    ...notes.map(textOf),
  ].join('\n');
};

const isIn = (className: string, within: readonly Element[]): boolean =>
  within.some((element) => hasToken(element, 'className', className));

/** Notes are children of the text, never deeper. */
const without = (element: Element, left: ReadonlySet<unknown>): Element => ({
  ...element,
  children: element.children.filter((child) => !left.has(child)),
});
