import type { Direction } from '../../book/book.js';
import { isSpoken } from '../../language/words.js';
import { languageWithin } from './html.js';
import type { WebBook, WebPage } from './web-book.js';

/**
 * Marks what the interface says where the page speaks another language than it: the interface speaks the book's
 * language, English when the pipeline does not know that one.
 */
export const interfaceLanguage = (
  { book }: WebBook,
  page: WebPage | undefined,
): { readonly lang?: string; readonly dir?: Direction } =>
  languageWithin(
    page?.section.lang ?? book.lang,
    isSpoken(book.lang) ? { lang: book.lang, direction: book.direction } : { lang: 'en', direction: 'ltr' },
  );
