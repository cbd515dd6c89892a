import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../../book/book.js';
import type { Attribution, LicenseExpression } from '../../../rights/rights.js';
import type { WebBook, WebPage } from '../web-book.js';
import { indexFile } from '../web-book.js';

/** What reference managers read: Highwire Press `citation_*` names and Dublin Core terms. */
export const citationMetas = (web: WebBook, page: WebPage | undefined): Element[] => {
  const { book } = web;
  const own = page?.section.attribution?.author;
  const authors = book.contributors.filter(({ roles }) => roles.includes('aut')).map(({ sort }) => sort);
  const address = web.absolute(page?.file ?? indexFile);
  return [
    ...metas('citation_title', page ? page.section.title : book.title),
    ...metas('citation_inbook_title', page && book.title),
    ...metas('citation_author', ...(own === undefined ? authors : [own])),
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
const dublinCore = (web: WebBook, page: WebPage | undefined): Element[] => [
  h('link', { rel: ['schema.DCTERMS'], href: 'http://purl.org/dc/terms/' }),
  ...metas('DCTERMS.title', page?.section.title ?? web.book.title),
  ...description(web.book, page),
  ...(page?.section.attribution ? ownRights(page.section.attribution) : bookRights(web.book)),
];

const description = (book: Book, page: WebPage | undefined): Element[] => [
  ...metas('DCTERMS.language', page?.section.lang ?? book.lang),
  ...metas('DCTERMS.issued', book.published),
  ...metas('DCTERMS.publisher', ...book.publishers),
  ...metas('DCTERMS.identifier', `urn:uuid:${book.identifiers.uuid}`),
];

const bookRights = ({ contributors, rights }: Book): Element[] => [
  ...metas('DCTERMS.creator', ...contributors.filter(({ roles }) => roles.includes('aut')).map(({ name }) => name)),
  ...metas('DCTERMS.rights', rights.notice),
  ...metas('DCTERMS.rightsHolder', rights.holder),
  ...metas('DCTERMS.dateCopyrighted', String(rights.year)),
  ...licenseMetas(rights.license),
];

/** Of a chapter with authors or a licence of its own nobody knows holder and year: what is known is said. */
const ownRights = ({ author, license }: Attribution): Element[] => [
  ...metas('DCTERMS.creator', author),
  ...licenseMetas(license),
];

const licenseMetas = ({ licenses }: LicenseExpression): Element[] =>
  licenses.flatMap(({ uri, id }) => metas('DCTERMS.license', uri ?? id));

const metas = (name: string, ...contents: readonly (string | undefined)[]): Element[] =>
  contents.flatMap((content) => (content ? [h('meta', { name, content })] : []));
