import { dirname, resolve } from 'node:path';
import { bookFiles, modelLanguage } from '../new-book/book-files.js';
import { writeNewFolder } from '../system/new-folder.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { type BookPlace, bookPlace } from './new/book-place.js';
import { bookRecord } from './new/book-record.js';
import type { Signature } from './new/signature.js';
import { translatedBook } from './new/translated-book.js';
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
  /** Absent: CC BY-SA 4.0, or that of the original. */
  readonly license?: string;
  readonly collection?: string;
  /** Another book, to be translated. */
  readonly from?: string;
  readonly json: boolean;
}

/** `livres new`: makes the folder of a new book, which can be built at once. */
export async function newBook(options: NewBookOptions, context: Context): Promise<number> {
  const { terminal, say, configuration } = context;
  const place = bookPlace(options.slug, configuration.books, terminal.language);
  const { files, told, facts } = await (options.from === undefined
    ? beginning(options, place, context)
    : translating(options.from, options, place, context));
  const folder = shownPath(place.folder);
  if (!(await writeNewFolder(place.folder, files))) throw new UsageError(say.newBook.exists(folder));
  if (options.json) {
    const paths = [...files.keys()];
    terminal.print(`${JSON.stringify({ folder: place.folder, ...facts, files: paths }, null, 2)}\n`);
    return exitCode.done;
  }
  const name = dirname(place.folder) === resolve(configuration.books) ? place.slug : typed(folder);
  const lines = [
    ...told,
    ...(place.title === undefined ? [] : [say.newBook.named(place.slug)]),
    say.newBook.next,
    `  livres preview ${name}`,
    `  livres build ${name}`,
  ];
  terminal.print(`${lines.join('\n')}\n`);
  return exitCode.done;
}

/** What is about to be written, and what is said of it. */
interface Beginning {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly told: readonly string[];
  /** For another program. */
  readonly facts: object;
}

/** A book of one's own, on the model. */
async function beginning(options: NewBookOptions, place: BookPlace, context: Context): Promise<Beginning> {
  const { terminal, say } = context;
  const { record, signature } = await bookRecord(options, place, context);
  const files = bookFiles(record, modelLanguage(record.lang, terminal.language));
  const paths = [...files.keys()];
  const width = Math.max(...paths.map((path) => path.length));
  const { title, lang, authors, license, published } = record;
  const told = [
    say.newBook.made(title, shownPath(place.folder)),
    ...paths.map((path, index) => `  ${path.padEnd(width)}  ${say.newBook.files[index] ?? ''}`),
    ...signed(signature, say),
  ];
  return { files, told, facts: { title, lang, authors, license, published } };
}

/** The translation of another book. */
async function translating(
  from: string,
  options: NewBookOptions,
  place: BookPlace,
  context: Context,
): Promise<Beginning> {
  const { say } = context;
  const made = await translatedBook(from, options, place, context);
  const { files, title, lang, signature } = made;
  const told = [
    say.newBook.translated(title, shownPath(place.folder), made.from, lang),
    say.newBook.untranslated(made.from),
    ...signed(signature, say),
  ];
  return { files, told, facts: { title, lang, from: made.from, translators: signature.names } };
}

const signed = ({ names, from }: Signature, say: Context['say']): readonly string[] =>
  from === 'option' ? [] : [say.newBook.signed(names.join(), from)];

/** As a shell reads it. */
const typed = (path: string): string => (/^[\p{L}\p{N}._/\\:@-]+$/u.test(path) ? path : JSON.stringify(path));
