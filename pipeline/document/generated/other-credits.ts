import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book/book.js';
import { wordsFor } from '../../language/words.js';
import type { CreditedItem } from './credited-items.js';
import { licenceLinks, underLicence } from './licence-links.js';

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
  const { pages, quoted, punctuation } = wordsFor(lang);
  const { comma, stop, gap, open, close } = punctuation;
  const { credit } = pages;
  const { title, author, authorUrl, source, license, changes } = attribution;
  const place: (ElementContent | string)[] = section
    ? [credit.where, h('a', { href: `#${section.id}` }, section.title)]
    : [credit.cover];
  return h('li', [
    ...(title === undefined ? [] : [quoted(title), comma]),
    authorUrl === undefined ? author : h('a', { href: authorUrl }, author),
    ...(source === undefined ? [] : [open, h('a', { href: source }, credit.source), close]),
    comma,
    ...(license.licenses[0].kind === 'license' ? underLicence(license, lang) : licenceLinks(license, lang)),
    ...(changes === undefined ? [] : [comma, changes]),
    ...(permission === undefined ? [] : [comma, credit.permission]),
    ...(exception === undefined ? [] : [comma, credit.quotation]),
    stop + gap,
    h('span', { className: ['where'] }, place),
  ]);
}
