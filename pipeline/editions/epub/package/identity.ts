import type { Book } from '../../../book/book.js';
import { line, meta, refine } from './element.js';

/** Codes of ONIX code list 5: what kind of identifier it is. */
const onix = { isbn13: '15', doi: '06' } as const;

/** Identifiers, titles, language, dates and version of a book. */
export const identity = (book: Book, draftWord: string | undefined): readonly string[] => [
  ...identifiers(book.identifiers),
  ...titles(book, draftWord),
  ...[book.lang, ...(book.otherLanguages ?? [])].map((lang) => line('dc:language', {}, lang)),
  line('dc:date', {}, book.published),
  meta('dcterms:modified', `${book.published}T00:00:00Z`),
  meta('schema:version', book.version),
];

const identifiers = ({ uuid, doi, isbn }: Book['identifiers']): readonly string[] => [
  line('dc:identifier', { id: 'publication-id' }, `urn:uuid:${uuid}`),
  ...(isbn?.epub ? identifier('isbn', `urn:isbn:${isbn.epub.replace(/[^0-9X]/gi, '')}`, onix.isbn13) : []),
  ...(doi ? identifier('doi', `doi:${doi}`, onix.doi) : []),
];

const identifier = (id: string, value: string, kind: string): readonly string[] => [
  line('dc:identifier', { id }, value),
  refine(id, 'identifier-type', kind, 'onix:codelist5'),
];

/** A draft says so as the title of its edition. */
const titles = ({ title, subtitle }: Book, draftWord: string | undefined): readonly string[] => [
  ...titled('title', title, 'main'),
  ...(subtitle ? titled('subtitle', subtitle, 'subtitle') : []),
  ...(draftWord ? titled('edition', draftWord, 'edition') : []),
  ...(draftWord ? [meta('schema:creativeWorkStatus', 'Draft')] : []),
];

const titled = (id: string, text: string, type: string): readonly string[] => [
  line('dc:title', { id }, text),
  refine(id, 'title-type', type),
];
