import { dirname } from 'node:path';
import { canonicalLanguage } from '../../book/schema/language-tag.js';
import type { BookFolder } from '../../manuscript/manuscript.js';
import { folderOfFiles } from '../../new-book/folder-of-files.js';
import { type TranslationOrder, translationFiles } from '../../new-book/translation-files.js';
import { type Reading, readBook } from '../../read-book.js';
import { openBookFolder } from '../../system/book-folder.js';
import { today } from '../../system/today.js';
import type { Context } from '../context.js';
import type { NewBookOptions } from '../new.js';
import { readingWorld } from '../reading-world.js';
import { selectBooks } from '../select-books.js';
import { showMessages } from '../show-messages.js';
import { shownPath } from '../shown-path.js';
import { UsageError } from '../usage-error.js';
import type { BookPlace } from './book-place.js';
import { licenseAsked } from './license-asked.js';
import { refusal } from './refusal.js';
import { type Signature, signatureOf } from './signature.js';

/** A translation that is ready to be written. */
export interface TranslatedBook {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly title: string;
  /** BCP 47: of the original, of the translation. */
  readonly from: string;
  readonly lang: string;
  readonly signature: Signature;
}

/**
 * The folder of a translation of another book.
 *
 * @throws {UsageError} when that book has errors or is in that language, or when its licence does not allow it: then what is
 * wrong was told as `livres check` tells it.
 */
export const translatedBook = async (
  from: string,
  options: NewBookOptions,
  place: BookPlace,
  context: Context,
): Promise<TranslatedBook> => {
  const { terminal, say, configuration } = context;
  const { language } = terminal;
  const lang = canonicalLanguage(options.in ?? language);
  if (lang === undefined) throw refusal('value-language', { key: '--in', found: options.in ?? '' }, language);
  const [path = ''] = await selectBooks([from], configuration.books, say);
  const source = await openBookFolder(path);
  const { book, ...reading } = await readBook(source, language, readingWorld(context, path));
  if (!book || book.bilingual || reading.diagnostics.hasErrors)
    throw await faulty({ ...reading, folder: source }, say.newBook.notTranslatable(source.name), context);
  if (book.lang === lang) throw new UsageError(say.newBook.sameLanguage(source.name, lang));
  const license = options.license === undefined ? undefined : licenseAsked(options.license, language).expression;
  const signature = await signatureOf(options.author, lang.startsWith('fr') ? 'fr' : 'en');
  const title = options.title?.trim() || place.title;
  const collection = options.collection?.trim();
  const { name: publisher } = configuration.press;
  const order: TranslationOrder = {
    ...{ lang, translators: signature.names, published: today() },
    isBeside: dirname(path) === dirname(place.folder),
    ...(title !== undefined && { title }),
    ...(license !== undefined && { license }),
    ...(collection && { collection }),
    ...(publisher !== undefined && { publisher }),
  };
  const files = translationFiles(await contentsOf(source), book, order);
  const made = folderOfFiles(place.slug, shownPath(place.folder), files);
  const read = await readBook(made, language, readingWorld(context, place.folder));
  if (read.diagnostics.hasErrors) throw await faulty(read, say.newBook.notAllowed(source.name), context);
  return { files, title: title ?? book.title, from: book.lang, lang, signature };
};

const contentsOf = async (folder: BookFolder): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  for (const path of folder.files.keys()) files.set(path, await folder.read(path));
  return files;
};

/** Tells what is wrong with a book, then that nothing is made of it. */
const faulty = async (
  { diagnostics, folder }: Pick<Reading, 'diagnostics' | 'folder'>,
  message: string,
  { terminal }: Context,
): Promise<UsageError> => {
  const errors = diagnostics.messages.filter(({ fatal }) => fatal === true);
  terminal.tell(await showMessages({ messages: errors }, folder, terminal));
  return new UsageError(message);
};
