import type { Book } from '../../book/book.js';
import type { Diagnostics, Place } from '../../diagnostics/diagnostics.js';
import { nearest } from '../../diagnostics/nearest.js';
import { type CslFiles, defaultStyle, fallbackLocale, localeOf } from './csl-files.js';
import type { CslItem } from './item.js';
import { markVariables } from './marks.js';
import type { Processor } from './processor.js';
import { readReferences } from './read-references.js';
import type { Reference } from './reference.js';

/** What a book cites with: its works by key, and a processor in its style. */
export interface Citing {
  readonly references: ReadonlyMap<string, Reference>;
  readonly processor: Processor;
  /** Whether the style has a list of references. */
  readonly hasList: boolean;
}

/**
 * Reads the bibliographies and the style of a book. Nothing for a book that has no bibliography, which pays for none of
 * this; nothing, and a diagnostic, when its style cannot be used.
 */
export async function openCiting(book: Book, files: CslFiles, diagnostics: Diagnostics): Promise<Citing | undefined> {
  if (book.bibliography.length === 0) return undefined;
  const references = await readReferences(book, diagnostics);
  const style = await styleOf(book, files, diagnostics);
  if (style === undefined) return undefined;
  const locales = new Map<string, string>();
  for (const name of new Set([fallbackLocale, localeOf(book.lang)])) {
    const locale = await files.read('locales', name);
    if (locale !== undefined) locales.set(name, locale);
  }
  const items = new Map(
    [...references.values()].map(({ item }) => [
      item.id,
      typeof book.citationStyle === 'object' ? item : withoutAbstract(item),
    ]),
  );
  const { Processor } = await import('./processor.js');
  try {
    const processor = new Processor({ style, locales, items, lang: localeOf(book.lang) }, markVariables(book.lang));
    return { references, processor, hasList: /<bibliography\b/.test(style) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    diagnostics.add('citation-style-invalid', { reason }, placeOfStyle(book));
    return undefined;
  }
}

/** XML of the book's style. */
async function styleOf(book: Book, files: CslFiles, diagnostics: Diagnostics): Promise<string | undefined> {
  const { citationStyle = defaultStyle(book.lang) } = book;
  if (typeof citationStyle === 'object') {
    const parent = /<link[^>]*\shref="([^"]*)"[^>]*\srel="independent-parent"/.exec(citationStyle.text)?.[1];
    if (parent === undefined) return citationStyle.text;
    diagnostics.add('citation-style-invalid', { reason: parent }, placeOfStyle(book));
    return undefined;
  }
  const style = await files.read('styles', citationStyle);
  if (style === undefined) {
    const { styles } = files;
    const parameters = {
      style: citationStyle,
      nearest: nearest(citationStyle, styles) ?? '',
      known: styles.join(', '),
    };
    diagnostics.add('citation-style-unknown', parameters, placeOfStyle(book));
  }
  return style;
}

const placeOfStyle = ({ blurb, place }: Book): Place => ({ file: blurb.path, at: place(['citationStyle']) });

/** Reference managers export abstracts, and a style that comes with the program would print them. */
const withoutAbstract = ({ abstract: _, ...item }: CslItem): CslItem => ({ ...item, id: item.id, type: item.type });
