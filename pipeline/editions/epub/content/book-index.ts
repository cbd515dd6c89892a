import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { wordsFor } from '../../../language/words.js';
import type { PageMap } from '../../edition.js';

/**
 * EPUB 3 Structural Semantics of the parts of an index (EPUB Indexes 1.0, § 3), by class. Lists inside the list of entries
 * are entry lists without saying so.
 */
const types: Readonly<Record<string, string>> = {
  'index-entry': 'index-entry',
  'index-term': 'index-term',
  'index-locator': 'index-locator',
  preferred: 'index-xref-preferred',
  related: 'index-xref-related',
};

/** Gives a part of the index its semantics; what only the PDF needs goes. */
export const nameIndexPart = (element: Element): void => {
  const { attributes, children } = element;
  const classes = classesOf(element);
  const type = classes.map((name) => types[name]).find((name) => name !== undefined);
  if (type && (classes[0]?.startsWith('index-') ?? false)) attributes['epub:type'] = type;
  if (classes[0] === 'book-index')
    for (const child of children)
      if (child.type === 'element' && child.name === 'ul') child.attributes['epub:type'] = 'index-entry-list';
  delete attributes['data-to'];
};

export const isIndexEntry = (element: Element): boolean => classesOf(element).includes('index-entry');

/**
 * Gives the locators of an entry (`li.index-entry`) the numbers of the PDF edition's pages, which the page list makes those of this one too:
 * `12, 45–48`. A page that the locator before it names is left out, as on paper; the names of places stay for those who
 * listen. Places whose page is not known keep their names, and all of the entry with them.
 *
 * @param lang Language of the index.
 */
export const numberLocators = ({ children }: Element, pageMap: PageMap, lang: string): void => {
  const at = children.findIndex((child) => child.type === 'element' && classesOf(child).includes('index-locators'));
  const locators = children[at];
  const space = children[at - 1];
  if (locators?.type !== 'element' || space?.type !== 'text') return;
  const links = locators.children.filter((child) => child.type === 'element');
  const located = links.flatMap((link): Located[] => {
    const { href, 'data-to': end } = link.attributes;
    const from = pageMap.get(href?.split('#')[1] ?? '');
    const to = end ? pageMap.get(end) : from;
    return from === undefined || to === undefined ? [] : [{ link, from, to }];
  });
  if (located.length < links.length) return;
  const shown = located.filter(({ to }, index) => located[index - 1]?.to !== to);
  space.value = ', ';
  locators.attributes['class'] = 'index-locators pages';
  locators.children = shown.flatMap((each, index): ElementContent[] => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: ', ' }]),
    numbered(each, lang),
  ]);
};

/** A locator and the labels of its first and last page. */
interface Located {
  readonly link: Element;
  readonly from: string;
  readonly to: string;
}

const numbered = ({ link, from, to }: Located, lang: string): Element => {
  const pages = from === to ? from : `${from}–${to}`;
  const { 'aria-label': label = textOf(link), lang: _, 'data-to': __, ...attributes } = link.attributes;
  return x('a', { ...attributes, 'aria-label': `${label}, ${wordsFor(lang).page(pages)}` }, pages);
};

const textOf = ({ children }: Element): string =>
  children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');

const classesOf = ({ attributes }: Element): readonly string[] => attributes['class']?.split(' ') ?? [];
