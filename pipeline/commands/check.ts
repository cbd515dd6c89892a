import { toRecord } from '../diagnostics/report.js';
import { type MendedFile, mendBook } from '../document/mend/mend-book.js';
import { readBook } from '../read-book.js';
import { openBookFolder } from '../system/book-folder.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { readingWorld } from './reading-world.js';
import { selectBooks } from './select-books.js';
import { showChanges } from './show-changes.js';
import { showMessages } from './show-messages.js';

export interface CheckOptions {
  readonly books: readonly string[];
  readonly strict: boolean;
  /** Show what `livres format` would change. */
  readonly diff: boolean;
  readonly json: boolean;
}

/** `livres check`: reads the books, prints what is wrong with them and writes nothing. */
export async function check(options: CheckOptions, context: Context): Promise<number> {
  const { terminal, say, configuration } = context;
  const results: object[] = [];
  let failed = false;
  for (const path of await selectBooks(options.books, configuration.books, say)) {
    const folder = await openBookFolder(path);
    const { diagnostics, book, folder: files } = await readBook(folder, terminal.language, readingWorld(context, path));
    failed ||= diagnostics.hasErrors || (options.strict && diagnostics.hasWarnings);
    const messages = diagnostics.messages.map(toRecord);
    const mended = options.diff && book ? mendBook(book) : [];
    results.push({ slug: folder.slug, messages, ...(options.diff && { changes: mended.flatMap(changesOf) }) });
    if (options.json) continue;
    const count = (severity: string) => messages.filter((message) => message.severity === severity).length;
    terminal.tell(await showMessages(diagnostics, files, terminal));
    for (const file of mended) terminal.print(`${showChanges(file, folder.name, terminal)}\n`);
    if (options.diff) terminal.print(mended.length > 0 ? `${say.spacesShown}\n` : `${say.nothingToFormat}\n`);
    terminal.print(`${say.checked(folder.slug, count('error'), count('warning'))}\n`);
  }
  if (options.json) terminal.print(`${JSON.stringify(results, null, 2)}\n`);
  return failed ? exitCode.bookErrors : exitCode.done;
}

const changesOf = ({ path, changes }: MendedFile): object[] => changes.map((change) => ({ file: path, ...change }));
