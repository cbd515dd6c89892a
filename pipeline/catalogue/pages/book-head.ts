import type { Element } from 'hast';
import { h } from 'hastscript';
import { copyrightTerms } from '../../rights/schema-org.js';
import { type CatalogueEntry, editionTitle, plainCover } from '../entry.js';
import { publicationPath } from '../feeds/opds-publication.js';
import { dataScript } from './html.js';
import { absolute, bookPath, type View } from './view.js';

type Thing = Readonly<Record<string, unknown>>;

/** What the book page says to programs: licence, citation, card for sharing, schema.org. */
export const bookHead = (view: View, entry: CatalogueEntry): Element[] => {
  const { rights, contributors, published, publishers, lang, identifiers } = entry;
  const description = excerpt(entry.blurb.text) || entry.title;
  const image = plainCover(entry);
  const imageAddress = image && absolute(view.library, `${entry.slug}/${image.href}`);
  const authors = contributors.filter(({ roles }) => roles.includes('aut'));
  const address = absolute(view.library, bookPath(entry));
  return [
    h('script', { src: view.href(`${view.library.folder}/site.js`), defer: true }),
    h('meta', { name: 'description', content: description }),
    ...(entry.draft ? [h('meta', { name: 'robots', content: 'noindex' })] : []),
    ...rights.license.licenses.flatMap(({ uri }) => (uri ? [h('link', { rel: ['license'], href: uri })] : [])),
    ...view.library
      .translationsOf(entry)
      .map((other) => h('link', { rel: ['alternate'], hrefLang: other.lang, href: view.href(bookPath(other)) })),
    ...(entry.draft
      ? []
      : [
          h('link', {
            rel: ['alternate'],
            type: 'application/opds-publication+json',
            href: view.href(publicationPath(entry)),
          }),
        ]),
    ...metas('citation_title', entry.title),
    ...metas('citation_author', ...authors.map(({ sort }) => sort)),
    ...metas('citation_publication_date', published.replaceAll('-', '/')),
    ...metas('citation_publisher', ...publishers),
    ...metas('citation_language', lang),
    ...metas('citation_isbn', identifiers.isbn?.epub, identifiers.isbn?.pdf),
    ...metas('citation_doi', identifiers.doi),
    ...openGraph([
      ['og:type', 'book'],
      ['og:title', entry.title],
      ['og:site_name', view.library.press.name],
      ['og:description', description],
      ['og:locale', lang.replace('-', '_')],
      ['og:url', address],
      ['og:image', imageAddress],
      ['og:image:alt', imageAddress && entry.coverAlt],
    ]),
    dataScript(bookThing(view, entry)),
  ];
};

/** The work and its editions in schema.org's terms. */
const bookThing = (view: View, entry: CatalogueEntry): Thing => {
  const { rights, contributors, identifiers, collection, original, funding } = entry;
  const people = (role: string) =>
    contributors.filter(({ roles }) => roles.includes(role)).map(({ name, url }) => ({ '@type': 'Person', name, url }));
  const address = absolute(view.library, bookPath(entry));
  return {
    '@context': 'https://schema.org',
    '@type': 'Book',
    '@id': `urn:uuid:${identifiers.uuid}`,
    name: entry.title,
    alternativeHeadline: entry.subtitle,
    description: entry.blurb.text,
    inLanguage: entry.lang,
    url: address,
    author: people('aut'),
    translator: people('trl'),
    illustrator: people('ill'),
    publisher: entry.publishers.map((name) => ({ '@type': 'Organization', name })),
    datePublished: entry.published,
    version: entry.version,
    license: rights.license.licenses.map(({ uri, id }) => uri ?? id),
    acquireLicensePage: rights.attributionUrl ?? address,
    ...copyrightTerms(rights, contributors),
    funder: funding && { '@type': 'Organization', name: funding.by },
    isPartOf: collection && { '@type': 'BookSeries', name: collection.title },
    translationOfWork: original && {
      '@type': 'Book',
      name: original.title,
      inLanguage: original.lang,
      url: original.url,
    },
    isAccessibleForFree: true,
    accessibilityFeature: entry.accessibility?.features,
    accessibilityHazard: entry.accessibility?.hazards,
    accessMode: entry.accessibility?.accessModes,
    workExample: entry.editions
      .filter(({ format }) => format !== 'source')
      .map((edition) => ({
        '@type': 'Book',
        '@id': edition.format === 'epub-compat' ? `urn:uuid:${identifiers.compat}` : undefined,
        bookEdition: editionTitle(edition.format, view.words),
        bookFormat: 'https://schema.org/EBook',
        encodingFormat: edition.mediaType,
        isbn: edition.format === 'epub' || edition.format === 'pdf' ? identifiers.isbn?.[edition.format] : undefined,
        numberOfPages: edition.pages,
        url: absolute(view.library, `${entry.slug}/${edition.href}`),
      })),
  };
};

const metas = (name: string, ...contents: readonly (string | undefined)[]): Element[] =>
  contents.flatMap((content) => (content ? [h('meta', { name, content })] : []));

const openGraph = (properties: readonly (readonly [string, string | undefined])[]): Element[] =>
  properties.flatMap(([property, content]) => (content ? [h('meta', { property, content })] : []));

const excerpt = (text: string): string => (text.length <= 200 ? text : `${text.slice(0, 200).replace(/\s\S*$/, '')}…`);
