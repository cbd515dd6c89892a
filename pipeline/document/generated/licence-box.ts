import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book/book.js';
import type { License } from '../../rights/rights.js';
import { type Wording, wordingFor } from '../wording.js';
import type { CreditedItem } from './credited-items.js';
import { deedOf } from './licence-links.js';

/**
 * What the reader may do with the book, in plain words:
 *
 *   div.licence
 *     p.freedoms     `strong` in short, then what one may do and what it asks
 *     p.legal        the licence's name and its page, `a[rel=license]`
 *     p.exceptions?  when some pictures or texts have another licence
 *
 * Writers may put the theme's signs (`copy`, `change`, `name`, `share`) first, in `div.icons`.
 */
export function licenceBox(book: Book, items: readonly CreditedItem[]): Element {
  const { licence } = wordingFor(book.lang);
  const [license] = book.rights.license.licenses;
  const { head, freedoms, duties } = licence.plain(license, book.rights.attributionName);
  return h('div', { className: ['licence'] }, [
    h('p', { className: ['freedoms'] }, [h('strong', head), ` ${freedoms}`, ...(duties === '' ? [] : [` ${duties}`])]),
    h('p', { className: ['legal'] }, legal(book)),
    ...exceptions(items, licence.exceptions),
  ]);
}

function exceptions(items: readonly CreditedItem[], words: Wording['licence']['exceptions']): Element[] {
  const others = items.filter(({ differs }) => differs);
  if (others.length === 0) return [];
  const [text, picture] = (['text', 'picture'] as const).map((kind) => others.some((item) => item.kind === kind));
  return [h('p', { className: ['exceptions'] }, text ? (picture ? words.both : words.texts) : words.pictures)];
}

function legal({ rights: { license }, lang }: Book): (ElementContent | string)[] {
  const wording = wordingFor(lang).licence;
  const join = /\bOR\b/.test(license.expression) ? wording.or : wording.and;
  const names = license.licenses.flatMap((each, index) => [...(index === 0 ? [] : [` ${join} `]), ...full(each, lang)]);
  return [wording.legal, ...names, '.'];
}

/** `Attribution - Partage… 4.0 International (CC BY-SA 4.0), creativecommons.org/licenses/by-sa/4.0/deed.fr` */
function full(license: License, lang: string): (ElementContent | string)[] {
  const name = license.name[lang.toLowerCase().startsWith('fr') ? 'fr' : 'en'];
  const words = name === license.shortName ? name : `${name} (${license.shortName})`;
  const deed = deedOf(license, lang);
  if (license.uri === undefined || deed === undefined) return [words];
  const shown = h('a', { href: deed }, deed.replace(/^https?:\/\//, ''));
  return [h('a', { rel: ['license'], href: license.uri }, words), ', ', shown];
}
