import { dirname, resolve } from 'node:path';
import { bookFiles, modelLanguage } from '../new-book/book-files.js';
import { writeNewFolder } from '../system/new-folder.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { bookPlace } from './new/book-place.js';
import { bookRecord } from './new/book-record.js';
import { shownPath } from './shown-path.js';
import { UsageError } from './usage-error.js';

export interface NewBookOptions {
  /** Name of the folder, its path, or the title that it is named after. */
  readonly slug: string;
  readonly title?: string;
  /** Absent: the name that git knows. */
  readonly author?: readonly string[];
  /** Language of the book, as it was typed; that of the messages otherwise. */
  readonly in?: string;
  readonly license: string;
  readonly collection?: string;
  readonly json: boolean;
}

/** `livres new`: makes the folder of a new book, which can be built at once. */
export async function newBook(options: NewBookOptions, context: Context): Promise<number> {
  const { terminal, say, configuration } = context;
  const place = bookPlace(options.slug, configuration.books, terminal.language);
  const { record, signature } = await bookRecord(options, place, context);
  const files = bookFiles(record, modelLanguage(record.lang, terminal.language));
  const folder = shownPath(place.folder);
  if (!(await writeNewFolder(place.folder, files))) throw new UsageError(say.newBook.exists(folder));
  const paths = [...files.keys()];
  if (options.json) {
    terminal.print(`${JSON.stringify({ folder: place.folder, ...record, files: paths }, null, 2)}\n`);
    return exitCode.done;
  }
  const name = dirname(place.folder) === resolve(configuration.books) ? place.slug : typed(folder);
  const width = Math.max(...paths.map((path) => path.length));
  const lines = [
    say.newBook.made(record.title, folder),
    ...paths.map((path, index) => `  ${path.padEnd(width)}  ${say.newBook.files[index] ?? ''}`),
    ...(place.title === undefined ? [] : [say.newBook.named(place.slug)]),
    ...(signature.from === 'option' ? [] : [say.newBook.signed(signature.names.join(), signature.from)]),
    say.newBook.next,
    `  livres check ${name}`,
    `  livres build ${name}`,
  ];
  terminal.print(`${lines.join('\n')}\n`);
  return exitCode.done;
}

/** As a shell reads it. */
const typed = (path: string): string => (/^[\p{L}\p{N}._/\\:@-]+$/u.test(path) ? path : JSON.stringify(path));
