import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book/book.js';
import { creditFor } from '../../rights/credits.js';
import type { Attribution } from '../../rights/rights.js';
import { elementsIn } from '../html/elements-in.js';
import type { Draft } from '../sections/draft.js';
import { wordingFor } from '../wording.js';
import { licenceLinks } from './licence-links.js';

interface CreditedPicture {
  readonly path: string;
  readonly attribution: Attribution;
  /** First section that shows it; absent for the cover. */
  readonly section?: Draft;
  /** Its licence is not the book's. */
  readonly differs: boolean;
}

/** The pictures of the book that have a credit, the cover first, then in the order of the text. */
export function creditedPictures(book: Book, drafts: readonly Draft[]): CreditedPicture[] {
  const found = new Map<string, CreditedPicture>();
  const add = (path: string, section?: Draft): void => {
    const attribution = creditFor(book.credits, path);
    if (!attribution || found.has(path)) return;
    const differs = attribution.license.expression !== book.rights.license.expression;
    found.set(path, { path, attribution, ...(section ? { section } : {}), differs });
  };
  if (book.cover) add(book.cover.path);
  for (const draft of drafts)
    for (const tree of [draft.tree, ...draft.notes.map((note) => note.tree)])
      for (const node of elementsIn(tree, 'img')) add(String(node.properties['src']), draft);
  return [...found.values()];
}

/**
 * The picture credits, as Creative Commons recommends (title, author, source, licence, changes):
 *
 *   ul.credits > li
 *     cite.work?  a.author | author  (a.source)  licence  changes  `— a` to the chapter that shows it
 */
export function otherCredits(book: Book, drafts: readonly Draft[]): Root {
  const pictures = creditedPictures(book, drafts);
  return {
    type: 'root',
    children: [
      h(
        'ul',
        { className: ['credits'] },
        pictures.map((picture) => entry(picture, book)),
      ),
    ],
  };
}

function entry({ attribution, section }: CreditedPicture, { lang }: Book): Element {
  const { credit, licence } = wordingFor(lang);
  const { title, author, authorUrl, source, license, changes } = attribution;
  const place: (ElementContent | string)[] = section
    ? [credit.where, h('a', { href: `#${section.id}` }, section.title)]
    : [credit.cover];
  return h('li', [
    ...(title === undefined ? [] : [credit.quoted(title), ', ']),
    authorUrl === undefined ? author : h('a', { href: authorUrl }, author),
    ...(source === undefined ? [] : [' (', h('a', { href: source }, credit.source), ')']),
    `, ${license.licenses[0].kind === 'license' ? licence.under : ''}`,
    ...licenceLinks(license, lang),
    ...(changes === undefined ? [] : [`, ${changes}`]),
    '. ',
    h('span', { className: ['where'] }, place),
  ]);
}
