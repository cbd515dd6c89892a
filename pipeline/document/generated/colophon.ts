import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book/book.js';
import { wordsFor } from '../../language/words.js';

/**
 * The colophon. Classes for style sheets, in this order:
 *
 *   p.made       how the book was made; `p.fonts` follows when the theme is known (`font-credits.ts`)
 *   p.funding?   who paid for the writing
 *   p.errors?    where to report a mistake, or mend it
 *   p.version    and where the latest is, when the press's site has an address
 */
export function colophon({ lang, funding, source, version, published, page }: Book): Root {
  const words = wordsFor(lang);
  const { colophon: wording } = words.pages;
  return {
    type: 'root',
    children: [
      h('p', { className: ['made'] }, wording.made),
      ...(funding ? [h('p', { className: ['funding'] }, wording.funding(funding.by, funding.call))] : []),
      ...(source === undefined ? [] : [h('p', { className: ['errors'] }, [wording.errors, link(source)])]),
      h('p', { className: ['version'] }, [
        wording.version(version, words.date(published)),
        ...(page === undefined ? [] : [wording.latest, link(page)]),
      ]),
    ],
  };
}

/** An address as readers say it. */
const link = (address: string): Element =>
  h('a', { href: address }, address.replace(/^https?:\/\//, '').replace(/\/$/, ''));
