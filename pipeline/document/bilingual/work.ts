import type { Book } from '../../book/book.js';
import type { Attribution } from '../../rights/rights.js';
import type { Document } from '../document.js';

/** One of the two books of a bilingual edition, read by itself. */
export interface Work {
  readonly book: Book;
  readonly document: Document;
}

/** Whom a book is by, and under which licence, said in another book. */
export const attributionOf = ({ title, rights, page }: Book): Attribution => ({
  title,
  author: rights.attributionName,
  ...(page !== undefined && { source: page }),
  license: rights.license,
});
