import { fontsOf, partsOf } from '../parts/list-parts.js';
import { partsRecord, partsTable } from '../parts/parts-table.js';
import { readBook } from '../read-book.js';
import { openBookFolder } from '../system/book-folder.js';
import { findThemeFolder } from '../system/theme-folder.js';
import { loadTheme } from '../theme/load-theme.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { readingWorld } from './reading-world.js';
import { selectBooks } from './select-books.js';
import { showMessages } from './show-messages.js';

export interface LicencesOptions {
  readonly book: string;
  readonly json: boolean;
}

/** `livres licences`: prints everything that a book is made of, under which licence, and whether it may be there. */
export async function licences(options: LicencesOptions, context: Context): Promise<number> {
  const { terminal, say, configuration } = context;
  const [path = ''] = await selectBooks([options.book], configuration.books, say);
  const folder = await openBookFolder(path);
  const { book, document, diagnostics } = await readBook(folder, terminal.language, readingWorld(context, path));
  if (!book || !document) {
    terminal.tell(await showMessages(diagnostics, folder, terminal));
    return exitCode.bookErrors;
  }
  const find = (name: string) => findThemeFolder(name, configuration.root);
  const theme = find(book.theme);
  const fonts = theme ? fontsOf(book, await loadTheme(book.theme, theme, find)) : [];
  const parts = [...partsOf(book, document), ...fonts];
  if (options.json) terminal.print(`${JSON.stringify(partsRecord(parts, terminal.language), null, 2)}\n`);
  else terminal.print(partsTable(parts, terminal.language));
  const isRefused = parts.some(({ verdict }) => verdict && !['ok', 'mark'].includes(verdict.outcome));
  return isRefused ? exitCode.bookErrors : exitCode.done;
}
