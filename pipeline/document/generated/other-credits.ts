import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book/book.js';
import { wordingFor } from '../wording.js';
import type { CreditedItem } from './credited-items.js';
import { licenceLinks } from './licence-links.js';

/**
 * The credits, as Creative Commons recommends (title, author, source, licence, changes):
 *
 *   ul.credits > li
 *     cite.work?  a.author | author  (a.source)  licence  changes  permission  `— a` to the chapter that shows it
 */
export function otherCredits(book: Book, items: readonly CreditedItem[]): Root {
  const list = items.map((item) => entry(item, book));
  return { type: 'root', children: [h('ul', { className: ['credits'] }, list)] };
}

function entry({ attribution, section, permission, exception }: CreditedItem, { lang }: Book): Element {
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
    ...(permission === undefined ? [] : [`, ${credit.permission}`]),
    ...(exception === undefined ? [] : [`, ${credit.quotation}`]),
    '. ',
    h('span', { className: ['where'] }, place),
  ]);
}
