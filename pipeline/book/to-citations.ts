import type { Manuscript } from '../manuscript/manuscript.js';
import type { Book, BookText } from './book.js';
import type { BookKeys } from './schema/book.js';

/** What a book says of its citations: the files that could be read, the style, and what is listed without being cited. */
export const toCitations = (
  { bibliography, citationStyle, nocite }: Partial<BookKeys>,
  { texts, resolve }: Manuscript,
): Pick<Book, 'bibliography' | 'citationStyle' | 'nocite'> => {
  const fileOf = (written: string): BookText | undefined => {
    const path = resolve(written);
    const text = path === undefined ? undefined : texts.get(path);
    return path === undefined || text === undefined ? undefined : { path, text };
  };
  const style = citationStyle?.endsWith('.csl') ? fileOf(citationStyle) : citationStyle;
  return {
    bibliography: (bibliography ?? []).flatMap((written) => (written === undefined ? [] : (fileOf(written) ?? []))),
    ...(style === undefined ? {} : { citationStyle: style }),
    nocite: (nocite ?? []).flatMap((written) =>
      (written ?? '')
        .split(/[\s,;]+/)
        .map((key) => key.replace(/^@/, ''))
        .filter((key) => key !== ''),
    ),
  };
};
