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
  const list = alike(items).map((group) => entry(group, book));
  return { type: 'root', children: [h('ul', { className: ['credits'] }, list)] };
}

/** Items that are credited in the same words stand together: a comic's plates, the pictures of one artist. */
function alike(items: readonly CreditedItem[]): readonly (readonly [CreditedItem, ...CreditedItem[]])[] {
  const groups = new Map<string, [CreditedItem, ...CreditedItem[]]>();
  for (const item of items) {
    const { kind, attribution, permission, exception, section } = item;
    const key = JSON.stringify([kind, attribution, permission, exception, section === undefined]);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function entry(items: readonly [CreditedItem, ...CreditedItem[]], { lang }: Book): Element {
  const [{ attribution, section, permission, exception }] = items;
  const { pages, quoted, punctuation } = wordsFor(lang);
  const { comma, stop, gap, open, close } = punctuation;
  const { credit } = pages;
  const { title, author, authorUrl, source, license, changes } = attribution;
  const places = [...new Set(items.flatMap((item) => item.section ?? []))].flatMap(({ id, title: name }, index) => [
    ...(index === 0 ? [] : [comma]),
    h('a', { href: `#${id}` }, name),
  ]);
  const place: (ElementContent | string)[] = section ? [credit.where, ...places] : [credit.cover];
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
