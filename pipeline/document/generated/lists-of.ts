import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book/book.js';
import type { Draft } from '../sections/draft.js';
import { captionIn, type Numbered, numberThings } from '../sections/numbers.js';
import { wordsIn } from '../sections/words-in.js';

/** The lists of what has a caption, by the type of their section. */
const kinds = { loi: 'figure', lot: 'table' } as const;
export type ListType = keyof typeof kinds;

/** So many captions are worth a list, where the author does not say. */
const worthList = 10;

/** Whether the book has a list of this type: as `lists` in `book.md` says, else when there is enough to list. */
export function hasList(type: ListType, drafts: readonly Draft[], { lists }: Book): boolean {
  const count = captioned(numberThings(drafts), type).length;
  return lists ? count > 0 && lists.includes(`${kinds[type]}s`) : count >= worthList;
}

/** The page of a list, still empty. */
export const emptyList = (): Root => ({ type: 'root', children: [] });

/**
 * Writes the lists of illustrations and of tables, once captions are whole: `ol.captions > li > a[href=#id]`, with
 * `span.label` where captions have numbers.
 */
export function fillLists(drafts: readonly Draft[]): void {
  const things = numberThings(drafts);
  for (const draft of drafts) {
    if (!draft.generated || !isListType(draft.type)) continue;
    const items = captioned(things, draft.type).map(({ node, kind, number, draft: home }) => {
      node.properties['id'] ??= `${kind}--${number}`;
      const { lang } = home.context;
      const words = wordsIn(captionIn(node)?.children ?? []);
      return h('li', lang === draft.context.lang ? {} : { lang }, [
        h('a', { href: `#${node.properties['id']}` }, words),
      ]);
    });
    draft.tree.children = [h('ol', { className: ['captions'] }, items)];
  }
}

const isListType = (type: string): type is ListType => type in kinds;

const captioned = (things: readonly Numbered[], type: ListType): readonly Numbered[] =>
  things.filter(({ kind, node }) => kind === kinds[type] && captionIn(node));
