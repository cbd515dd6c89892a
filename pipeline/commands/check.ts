import { toRecord } from '../diagnostics/report.js';
import { readBook } from '../read-book.js';
import { openBookFolder } from '../system/book-folder.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { readingWorld } from './reading-world.js';
import { selectBooks } from './select-books.js';
import { showMessages } from './show-messages.js';

export interface CheckOptions {
  readonly books: readonly string[];
  readonly strict: boolean;
  readonly json: boolean;
}

/** `livres check`: reads the books, prints what is wrong with them and writes nothing. */
export async function check(options: CheckOptions, context: Context): Promise<number> {
  const { terminal, say, configuration } = context;
  const results: { slug: string; messages: ReturnType<typeof toRecord>[] }[] = [];
  let failed = false;
  for (const path of await selectBooks(options.books, configuration.books, say)) {
    const folder = await openBookFolder(path);
    const { diagnostics } = await readBook(folder, terminal.language, readingWorld(context));
    failed ||= diagnostics.hasErrors || (options.strict && diagnostics.hasWarnings);
    const messages = diagnostics.messages.map(toRecord);
    results.push({ slug: folder.slug, messages });
    if (options.json) continue;
    const count = (severity: string) => messages.filter((message) => message.severity === severity).length;
    terminal.tell(await showMessages(diagnostics, folder, terminal));
    terminal.print(`${say.checked(folder.slug, count('error'), count('warning'))}\n`);
  }
  if (options.json) terminal.print(`${JSON.stringify(results, null, 2)}\n`);
  return failed ? exitCode.bookErrors : exitCode.done;
}
