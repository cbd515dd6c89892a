import type { Book } from '../../book/book.js';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { typesetText } from '../../language/typography/typeset.js';
import { wordsFor } from '../../language/words.js';
import type { Cover, Theme } from '../theme.js';
import { drawCover } from './draw-cover.js';
import { missingLetters } from './missing-letters.js';
import { pictureCover } from './picture-cover.js';
import { rasterise } from './rasterise.js';

const altOf = (book: Book): string => {
  const said = [book.title, book.subtitle, book.rights.attributionName].filter(Boolean).join(', ');
  return typesetText(`${wordsFor(book.lang).cover}: ${said}`, book.lang);
};

/** Draws the cover of a book that brings none. Rule: `cover-letters-missing`. */
const drawn = async (book: Book, theme: Theme, diagnostics: Diagnostics): Promise<Cover> => {
  const svg = drawCover(
    {
      title: book.title,
      subtitle: book.subtitle,
      author: book.rights.attributionName,
      collection: book.collection?.title,
      publisher: book.publishers.join(' · '),
      lang: book.lang,
    },
    theme,
  );
  const missing = missingLetters(svg);
  if (missing.length > 0)
    diagnostics.add(
      'cover-letters-missing',
      { letters: missing.join(' '), theme: theme.name },
      { file: 'book.md', at: book.place(['title']) },
    );
  return { raster: await rasterise(svg), svg, alt: altOf(book) };
};

/**
 * A book's cover: the picture that its author gives, or a drawing of title, authors and collection.
 * Rules: `cover-unreadable`, `cover-letters-missing`.
 */
export const makeCover = async (
  book: Book,
  theme: Theme,
  picture: Uint8Array | undefined,
  diagnostics: Diagnostics,
): Promise<Cover> => {
  if (!book.cover || !picture) return drawn(book, theme, diagnostics);
  try {
    return { raster: await pictureCover(book.cover, picture), alt: altOf(book) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    diagnostics.add(
      'cover-unreadable',
      { path: book.cover.path, reason },
      { file: 'book.md', at: book.place(['cover']) },
    );
    return drawn(book, theme, diagnostics);
  }
};
