import { applyInFile } from '../document/mend/in-file.js';
import { mendBook } from '../document/mend/mend-book.js';
import { readBook } from '../read-book.js';
import { openBookFolder } from '../system/book-folder.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { readingWorld } from './reading-world.js';
import { selectBooks } from './select-books.js';
import { showMessages } from './show-messages.js';

export interface FormatOptions {
  readonly books: readonly string[];
  readonly json: boolean;
}

/** `livres format`: writes the typography of books into their manuscripts, where only characters change. */
export async function format(options: FormatOptions, context: Context): Promise<number> {
  const { terminal, say, configuration } = context;
  const results: { slug: string; files: { path: string; changes: number }[] }[] = [];
  let failed = false;
  for (const path of await selectBooks(options.books, configuration.books, say)) {
    const folder = await openBookFolder(path);
    const { book, diagnostics } = await readBook(folder, terminal.language, readingWorld(context, path));
    if (!book) {
      terminal.tell(await showMessages(diagnostics, folder, terminal));
      failed = true;
      continue;
    }
    const mended = mendBook(book);
    for (const { path: file, text, edits } of mended) {
      const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await folder.read(file));
      await folder.write(file, applyInFile(raw, text, edits));
    }
    const files = mended.map(({ path: file, changes }) => ({ path: file, changes: changes.length }));
    results.push({ slug: folder.slug, files });
    const places = files.reduce((sum, { changes }) => sum + changes, 0);
    if (!options.json) terminal.print(`${say.formatted(folder.slug, files.length, places)}\n`);
  }
  if (options.json) terminal.print(`${JSON.stringify(results, null, 2)}\n`);
  return failed ? exitCode.bookErrors : exitCode.done;
}
