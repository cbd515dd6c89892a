import type { Book, Subject } from '../../../book/book.js';
import { line, meta, refine } from './element.js';

/** What the edition tells beside the book's own metadata. */
export interface DescriptionContext {
  /** The blurb, plain text. */
  readonly blurb: string;
  readonly words: number;
  /** Address of the site; ends with `/`. */
  readonly baseUrl?: string;
  /** Whether the page-list is there: then its source is told. */
  readonly paged: boolean;
}

/** Blurb, subjects, collection, sources and related works. */
export const description = (book: Book, context: DescriptionContext): readonly string[] => [
  ...(context.blurb ? [line('dc:description', {}, context.blurb)] : []),
  ...book.subjects.flatMap(subject),
  ...(book.collection ? collection(book.collection) : []),
  ...(book.source ? [line('dc:source', {}, book.source)] : []),
  ...(book.original ? [line('dc:source', {}, original(book.original))] : []),
  // The last source: checkers of accessibility (Ace 1.4) know only that one.
  ...(context.paged ? paginationSource(book, context.baseUrl) : []),
  ...book.translations.map((slug) => line('dc:relation', {}, `${context.baseUrl ?? ''}${slug}/`)),
  meta('schema:wordCount', String(context.words)),
];

/** `authority` and `term` go together or not at all (EPUB 3.3, § D.3.2). */
const subject = ({ term, scheme, code }: Subject, index: number): readonly string[] => {
  const id = `subject-${index + 1}`;
  return [
    line('dc:subject', { id }, term),
    ...(scheme && code ? [refine(id, 'authority', scheme), refine(id, 'term', code)] : []),
  ];
};

const collection = ({ title, position }: NonNullable<Book['collection']>): readonly string[] => [
  meta('belongs-to-collection', title, { id: 'collection' }),
  refine('collection', 'collection-type', 'series'),
  ...(position === undefined ? [] : [refine('collection', 'group-position', String(position))]),
];

/** `source-of` and not `pageBreakSource`, which EPUBCheck 4 refuses. */
const paginationSource = ({ identifiers, slug }: Book, baseUrl: string | undefined): readonly string[] => {
  const isbn = identifiers.isbn?.pdf?.replace(/[^0-9X]/gi, '');
  return [
    line('dc:source', { id: 'pages' }, isbn ? `urn:isbn:${isbn}` : `${baseUrl ?? ''}${slug}/${slug}.pdf`),
    refine('pages', 'source-of', 'pagination'),
  ];
};

const original = ({ title, author, url }: NonNullable<Book['original']>): string =>
  [title, author, url].filter((part) => part !== undefined).join(', ');
