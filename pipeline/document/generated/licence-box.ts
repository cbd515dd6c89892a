import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book/book.js';
import type { Freedoms, LicenseWords } from '../../language/vocabulary/license-words.js';
import type { Punctuation } from '../../language/vocabulary/punctuation.js';
import { type Words, wordsFor } from '../../language/words.js';
import { deedOf, officialName } from '../../rights/license-pages.js';
import type { License, LicenseProperties, RightsRecord } from '../../rights/rights.js';
import type { CreditedItem } from './credited-items.js';
import { joinOf } from './licence-links.js';

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
  const words = wordsFor(book.lang);
  const { head, text } = licenceInWords(book.rights, words);
  return h('div', { className: ['licence'] }, [
    h('p', { className: ['freedoms'] }, [h('strong', head), `${words.punctuation.gap}${text}`]),
    h('p', { className: ['legal'] }, legal(book, words)),
    ...exceptions(items, words.license.exceptions),
  ]);
}

/** What one may do, and what it asks; of several licences, the first. */
function licenceInWords(rights: RightsRecord, { license: words, punctuation }: Words): { head: string; text: string } {
  const [{ kind, properties }] = rights.license.licenses;
  if (kind === 'all-rights-reserved') return words.plain.reserved;
  if (kind !== 'license') return words.plain.publicDomain;
  const { attribution, shareAlike, nonCommercial, noDerivatives } = properties;
  const { free, limited, freedoms, name, nameUnchanged, shareAlike: share } = words.plain;
  const sentences = [
    freedoms[freedomsOf(properties)],
    ...(attribution ? [(noDerivatives ? nameUnchanged : name)(rights.attributionName)] : []),
    ...(shareAlike ? [share] : []),
  ];
  return { head: nonCommercial || noDerivatives ? limited : free, text: sentences.join(punctuation.gap) };
}

const freedomsOf = ({ nonCommercial, noDerivatives }: LicenseProperties): Freedoms => {
  if (noDerivatives) return nonCommercial ? 'nonCommercialNoDerivatives' : 'noDerivatives';
  return nonCommercial ? 'nonCommercial' : 'all';
};

function exceptions(items: readonly CreditedItem[], words: LicenseWords['exceptions']): Element[] {
  const others = items.filter(({ differs }) => differs);
  if (others.length === 0) return [];
  const [text, picture] = (['text', 'picture'] as const).map((kind) => others.some((item) => item.kind === kind));
  return [h('p', { className: ['exceptions'] }, text ? (picture ? words.both : words.texts) : words.pictures)];
}

function legal({ rights: { license }, lang }: Book, words: Words): (ElementContent | string)[] {
  const join = joinOf(license.expression, lang);
  const names = license.licenses.flatMap((each, index) => [
    ...(index === 0 ? [] : [join]),
    ...full(each, lang, words.punctuation),
  ]);
  return [words.license.legal, ...names, words.punctuation.stop];
}

/** `Attribution - Partage… 4.0 International (CC BY-SA 4.0), creativecommons.org/licenses/by-sa/4.0/deed.fr` */
function full(license: License, lang: string, { comma, open, close }: Punctuation): (ElementContent | string)[] {
  const name = officialName(license, lang);
  const own = name.lang === lang ? name.text : h('span', { lang: name.lang, dir: 'ltr' }, name.text);
  const named = name.text === license.shortName ? [own] : [own, `${open}${license.shortName}${close}`];
  const deed = deedOf(license, lang);
  if (license.uri === undefined || deed === undefined) return named;
  const shown = h('a', { href: deed }, deed.replace(/^https?:\/\//, ''));
  return [h('a', { rel: ['license'], href: license.uri }, named), comma, shown];
}
