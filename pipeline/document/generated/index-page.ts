import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { type Words, wordsFor } from '../../language/words.js';
import { entryKey, type IndexEntry, indexEntries, type Locator } from '../indexing/entries.js';
import { headingContent } from '../indexing/heading.js';
import type { EntryPath } from '../indexing/index-mark.js';
import type { MarkedPlace } from '../indexing/marked-places.js';
import { indexOrder } from '../indexing/order.js';
import type { Draft } from '../sections/draft.js';

type Inline = ElementContent | string;

/** The page of the index, still empty. */
export const emptyIndex = (): Root => ({ type: 'root', children: [] });

/** Whether the text marks places for an index. */
export const hasIndexMarks = (drafts: readonly Draft[]): boolean =>
  drafts.some(({ context }) => (context.indexMarks ?? []).length > 0);

/**
 * Writes the index at the end of the first section of this type:
 *
 *   div.book-index
 *     p.index-letters > a…        the letters, when there are many
 *     ul.index-entries > li.index-entry#index-entry--N?
 *       span.index-letter?  span.index-term  span.index-locators?  span.index-see?  ul.index-entries?
 *
 * A locator is `a.index-locator`, `.main` when it says most; its words are the heading under which its place stands, or
 * a number when the one before has that heading. `data-to` is the end of a passage. The PDF has page numbers instead.
 * All entries are in one list, as EPUB Indexes wants (§ 3.1): a letter is a sign before the first entry under it.
 */
export function fillIndex(drafts: readonly Draft[], places: readonly MarkedPlace[], lang: string): void {
  const section = drafts.find(({ type }) => type === 'index');
  const entries = indexEntries(places, lang);
  if (!section || entries.length === 0) return;
  const list = new EntryWriter(entries, wordsFor(lang), lang).list(entries, []);
  const letters = openLetters(entries, list, lang);
  section.tree.children.push(
    h('div', { className: ['book-index'] }, [...(letters.length < fewLetters ? [] : [lettersOf(letters)]), list]),
  );
}

/** So few are found without links. */
const fewLetters = 6;

/** Puts each letter before the first entry under it; gives the letters. */
function openLetters(entries: readonly IndexEntry[], list: Element, lang: string): readonly Element[] {
  const order = indexOrder(lang);
  const letters: Element[] = [];
  let last: string | undefined;
  for (const [index, { sort }] of entries.entries()) {
    const letter = order.letterOf(sort);
    const item = list.children[index];
    if (letter !== undefined && letter !== last && item?.type === 'element') {
      const id = `index-letter--${letters.length + 1}`;
      const sign = h('span', { className: ['index-letter'], id, ariaHidden: 'true' }, letter);
      letters.push(sign);
      item.children.unshift(sign);
      item.properties['className'] = ['index-entry', 'opens-letter'];
    }
    last = letter;
  }
  return letters;
}

/** Links to the letters: a screen has no pages to leaf through. */
const lettersOf = (letters: readonly Element[]): Element =>
  h(
    'p',
    { className: ['index-letters'] },
    letters.flatMap(({ properties, children }, index): Inline[] => [
      ...(index === 0 ? [] : [' ']),
      h('a', { href: `#${properties['id']}` }, structuredClone(children)),
    ]),
  );

/** Writes entries; those that others refer to have identifiers. */
class EntryWriter {
  readonly #words: Words;
  readonly #lang: string;
  /** Identifiers of the entries that are referred to, by what they go by. */
  readonly #ids = new Map<string, string>();
  /** Headings as the index shows them, by what they go by. */
  readonly #shown = new Map<string, string>();

  constructor(entries: readonly IndexEntry[], words: Words, lang: string) {
    this.#words = words;
    this.#lang = lang;
    this.#survey(entries, []);
  }

  #survey(entries: readonly IndexEntry[], above: readonly string[]): void {
    for (const { heading, see, seeAlso, entries: under } of entries) {
      const path = [...above, heading];
      this.#shown.set(entryKey(path), heading);
      for (const target of [...see, ...seeAlso]) {
        const key = entryKey(target);
        if (!this.#ids.has(key)) this.#ids.set(key, `index-entry--${this.#ids.size + 1}`);
      }
      this.#survey(under, path);
    }
  }

  list(entries: readonly IndexEntry[], above: readonly string[]): Element {
    return h(
      'ul',
      { className: ['index-entries'] },
      entries.map((entry) => this.#item(entry, [...above, entry.heading])),
    );
  }

  #item({ heading, locators, see, seeAlso, entries }: IndexEntry, path: readonly string[]): Element {
    const id = this.#ids.get(entryKey(path));
    return h('li', { className: ['index-entry'], ...(id !== undefined && { id }) }, [
      h('span', { className: ['index-term'] }, headingContent(heading)),
      ...(locators.length > 0 ? [' ', h('span', { className: ['index-locators'] }, this.#locators(locators))] : []),
      ...this.#references(this.#words.see, see, 'preferred'),
      ...this.#references(this.#words.seeAlso, seeAlso, 'related'),
      ...(entries.length > 0 ? [this.list(entries, path)] : []),
    ]);
  }

  #locators(locators: readonly Locator[]): Inline[] {
    let run = 1;
    return locators.flatMap(({ from, to }, index): Inline[] => {
      const isSame = locators[index - 1]?.from.title === from.title;
      run = isSame ? run + 1 : 1;
      const { lang } = from.draft.context;
      const properties = {
        className: ['index-locator', ...(from.mark.isMain ? ['main'] : [])],
        href: `#${from.id}`,
        ...(to && { dataTo: to.id }),
        ...(isSame ? { ariaLabel: `${from.title} (${run})` } : lang === this.#lang ? {} : { lang }),
      };
      const link = h('a', properties, isSame ? String(run) : from.title);
      return [index === 0 ? '' : isSame ? ', ' : ' · ', link];
    });
  }

  /** `, voir licence`: links where the entry is there. */
  #references(word: string, targets: readonly EntryPath[], kind: 'preferred' | 'related'): Inline[] {
    const distinct = [...new Map(targets.map((target) => [entryKey(target), target])).entries()];
    if (distinct.length === 0) return [];
    const links = distinct.map(([key, path], index): Inline[] => {
      const content = this.#name(path);
      const isThere = this.#shown.has(key);
      return [index === 0 ? '' : '; ', ...(isThere ? [h('a', { href: `#${this.#ids.get(key)}` }, content)] : content)];
    });
    return [', ', h('span', { className: ['index-see', kind] }, [h('em', word), ' ', ...links.flat()])];
  }

  /** An entry's headings, as the index shows them: `licence, copyleft`. */
  #name(path: EntryPath): Inline[] {
    return path.flatMap((heading, index): Inline[] => {
      const shown = this.#shown.get(entryKey(path.slice(0, index + 1))) ?? heading;
      return [index === 0 ? '' : ', ', ...headingContent(shown)];
    });
  }
}
