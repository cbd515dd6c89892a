import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { CatalogueEntry } from '../entry.js';
import type { Facet, FacetKind } from '../library.js';
import { contactAddress } from '../press.js';
import { bookPath, ownLanguage, type View } from './view.js';

type Content = readonly (ElementContent | string)[];

/** What a librarian would write on the card: dates, house, length, subjects, numbers; then where to report an error. */
export const details = (view: View, entry: CatalogueEntry): Element => {
  const rows = rowsOf(view, entry).filter(([, content]) => content.length > 0);
  return h('section', { className: ['details'], ariaLabelledBy: 'details' }, [
    h('h2', { id: 'details', className: ['section-title'] }, view.words.details),
    h(
      'dl',
      rows.map(([name, content]) => h('div', [h('dt', name), h('dd', [...content])])),
    ),
    ...report(view, entry),
  ]);
};

const rowsOf = (view: View, entry: CatalogueEntry): readonly (readonly [string, Content])[] => {
  const { words, common, library } = view;
  const { facts } = words;
  const { collection, funding, source, original, published, publishers, lang, subjects, version } = entry;
  const position = collection?.position === undefined ? '' : `, ${collection.position}`;
  return [
    [facts.published, [h('time', { dateTime: published }, common.date(published))]],
    [facts.version, [version]],
    [facts.publisher, publishers.length > 0 ? [common.list(publishers)] : []],
    [facts.collection, collection ? [facetLink(view, 'collection', collection.title), position] : []],
    [facts.language, [facetLink(view, 'language', lang)]],
    [words.translations, joined(library.translationsOf(entry).map((other) => translation(view, other)))],
    [words.original, original ? originalOf(original) : []],
    [facts.length, [words.length(entry.words)]],
    [facts.subjects, joined(subjects.map(({ term }) => facetLink(view, 'subject', term)))],
    [facts.funding, funding ? [[funding.by, funding.call].filter(Boolean).join(', ')] : []],
    [facts.identifiers, joined(identifiers(entry))],
    [facts.sources, source === undefined ? [] : [h('a', { href: source }, source.replace(/^https?:\/\//, ''))]],
  ];
};

const joined = (items: readonly (Element | string)[]): Content =>
  items.flatMap((item, index) => (index === 0 ? [item] : [', ', item]));

/** Leads to the list of books that share it. */
const facetLink = ({ library, words, page }: View, kind: FacetKind, key: string): Element | string => {
  const facet = library.facets.find((each: Facet) => each.kind === kind && each.key === key);
  return facet ? h('a', { href: page(`${library.folder}/${facet.name}.html`) }, facet.label(words)) : key;
};

const translation = (view: View, other: CatalogueEntry): Element =>
  h(
    'a',
    { href: view.page(bookPath(other)), hrefLang: other.lang, ...ownLanguage(view, other) },
    `${other.title} (${view.words.languageName(other.lang)})`,
  );

const originalOf = ({ title, author, lang, url }: NonNullable<CatalogueEntry['original']>): Content => {
  const cite = h('cite', lang === undefined ? {} : { lang }, title);
  return [url === undefined ? cite : h('a', { href: url }, cite), ...(author === undefined ? [] : [`, ${author}`])];
};

const identifiers = ({ identifiers: { doi, isbn } }: CatalogueEntry): (Element | string)[] => [
  ...(doi === undefined ? [] : [h('a', { href: `https://doi.org/${doi}` }, `DOI ${doi}`)]),
  ...(isbn?.epub === undefined ? [] : [`ISBN ${isbn.epub} (EPUB)`]),
  ...(isbn?.pdf === undefined ? [] : [`ISBN ${isbn.pdf} (PDF)`]),
];

const report = ({ library, words }: View, { title, version, source }: CatalogueEntry): Element[] => {
  const contact = contactAddress(library.press) ?? source;
  if (contact === undefined) return [];
  const subject = contact.startsWith('mailto:')
    ? `?subject=${encodeURIComponent(words.reportSubject(title, version))}`
    : '';
  return [h('p', h('a', { href: `${contact}${subject}` }, words.report))];
};
