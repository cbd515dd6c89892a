import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CatalogueEntry } from '../entry.js';
import { coverPicture, coverSizes } from './cover.js';
import { bookPath, ownLanguage, type View } from './view.js';

/** A book among others: cover, title, authors, and what it is. */
export const bookCard = (view: View, entry: CatalogueEntry, heading: 'h2' | 'h3'): Element =>
  h('li', { className: ['book'] }, [
    ...coverPicture(view, entry, coverSizes.card, { alt: '', eager: false }),
    h(heading, ownLanguage(view, entry), h('a', { href: view.page(bookPath(entry)) }, entry.title)),
    h('p', entry.rights.attributionName),
    h('p', { className: ['facts-line'] }, [
      ...(entry.draft ? [h('strong', { className: ['draft'] }, view.words.draft), ' '] : []),
      factsLine(view, entry),
    ]),
  ]);

const factsLine = ({ words, language }: View, { collection, editions, lang }: CatalogueEntry): string => {
  const formats = editions
    .filter(({ format }) => format !== 'source' && format !== 'epub-compat')
    .map(({ format }) => (format === 'epub' ? 'EPUB' : words.formats[format]));
  return [collection?.title, lang === language ? undefined : words.languageName(lang), formats.join(', ')]
    .filter(Boolean)
    .join(' · ');
};
