import type { Element, Root } from 'hast';
import type { ExpectedSection } from '../expected.js';
import { textOf } from '../text.js';
import { attribute, hasToken, select } from './element.js';
import type { Page } from './page.js';

/** The manuscript's text as the pages show it, section by section in the order given. */
export const webText = (pages: readonly Page[], sections: readonly Pick<ExpectedSection, 'id'>[]): string => {
  const texts = new Map(pages.flatMap((page) => [...page.texts]));
  return sections.map(({ id }) => texts.get(id) ?? '').join('\n');
};

/**
 * The text of a page's sections, by their ids: title, text, then notes, which stand among the paragraphs on the page.
 * What the interface says is left out.
 */
export const sectionTexts = (tree: Root): ReadonlyMap<string, string> =>
  new Map(
    select(tree, (element) => element.tagName === 'section' && element.properties['id'] !== undefined).map(
      (section) => [attribute(section, 'id') ?? '', sectionText(section)],
    ),
  );

const sectionText = (section: Element): string => {
  const openings = select(section, (element) => hasToken(element, 'className', 'opening'));
  const titles = openings.flatMap((opening) =>
    select(opening, (element) => element.tagName === 'h1' && !hasToken(element, 'className', 'unseen')),
  );
  const notes = select(section, (element) => attribute(element, 'role') === 'doc-footnote');
  const text = select(section, (element) => hasToken(element, 'className', 'text'));
  const left = new Set<unknown>(notes);
  return [...titles.map(textOf), ...text.map((element) => textOf(without(element, left))), ...notes.map(textOf)].join(
    '\n',
  );
};

/** Notes are children of the text, never deeper. */
const without = (element: Element, left: ReadonlySet<unknown>): Element => ({
  ...element,
  children: element.children.filter((child) => !left.has(child)),
});
