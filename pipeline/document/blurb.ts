import type { Root } from 'hast';
import { VFile } from 'vfile';
import type { Book } from '../book/book.js';
import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { Chains } from './sections/read-file.js';

/** The blurb of `book.md`, through the same transforms as the chapters. */
export function toBlurb(book: Book, diagnostics: Diagnostics, chains: Chains): Root {
  const { path, text: value } = book.blurb;
  const file = new VFile({ path, value, data: { context: { book, diagnostics, path, lang: book.lang } } });
  return chains.html(chains.markdown(file), file);
}
