import type { Element } from 'hast';
import { h } from 'hastscript';
import type { WebBook, WebPage } from '../web-book.js';
import { indexFile } from '../web-book.js';

/** What reference managers read: Highwire Press `citation_*` names and Dublin Core terms. */
export const citationMetas = (web: WebBook, page: WebPage | undefined): Element[] => {
  const { book } = web;
  const authors = book.contributors.filter(({ roles }) => roles.includes('aut'));
  const address = web.absolute(page?.file ?? indexFile);
  return [
    ...metas('citation_title', page ? page.section.title : book.title),
    ...metas('citation_inbook_title', page && book.title),
    ...metas('citation_author', ...authors.map(({ sort }) => sort)),
    ...metas('citation_publication_date', book.published.replaceAll('-', '/')),
    ...metas('citation_publisher', ...book.publishers),
    ...metas('citation_language', page?.section.lang ?? book.lang),
    ...metas('citation_isbn', book.identifiers.isbn?.epub, book.identifiers.isbn?.pdf),
    ...metas('citation_doi', book.identifiers.doi),
    ...metas('citation_fulltext_html_url', address),
    ...dublinCore(web, page),
  ];
};

/** DCMI Metadata Terms, in the form of RFC 5013's successor: `DCTERMS.` names and their schema link. */
const dublinCore = ({ book }: WebBook, page: WebPage | undefined): Element[] => [
  h('link', { rel: ['schema.DCTERMS'], href: 'http://purl.org/dc/terms/' }),
  ...metas('DCTERMS.title', page?.section.title ?? book.title),
  ...metas(
    'DCTERMS.creator',
    ...book.contributors.filter(({ roles }) => roles.includes('aut')).map(({ name }) => name),
  ),
  ...metas('DCTERMS.language', page?.section.lang ?? book.lang),
  ...metas('DCTERMS.issued', book.published),
  ...metas('DCTERMS.publisher', ...book.publishers),
  ...metas('DCTERMS.identifier', `urn:uuid:${book.identifiers.uuid}`),
  ...metas('DCTERMS.rights', book.rights.notice),
  ...metas('DCTERMS.rightsHolder', book.rights.holder),
  ...metas('DCTERMS.dateCopyrighted', String(book.rights.year)),
  ...book.rights.license.licenses.flatMap(({ uri, id }) => metas('DCTERMS.license', uri ?? id)),
];

const metas = (name: string, ...contents: readonly (string | undefined)[]): Element[] =>
  contents.flatMap((content) => (content ? [h('meta', { name, content })] : []));
