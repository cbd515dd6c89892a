import type { Book } from '../../book/book.js';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { typesetText } from '../../language/typography/typeset.js';
import { wordsFor } from '../../language/words.js';
import { stampPicture } from '../../rights/pictures/stamp-picture.js';
import type { Attribution, RightsRecord } from '../../rights/rights.js';
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
  return stamped({ raster: await rasterise(svg), svg, alt: altOf(book) }, book.rights);
};

/** The cover with its rights written into it; one that cannot be written anew stays as it is. */
const stamped = (cover: Cover, rights: Attribution | RightsRecord): Cover => {
  const { bytes } = stampPicture(cover.raster.data, cover.raster.mediaType, rights);
  return { ...cover, raster: { ...cover.raster, data: bytes } };
};

/**
 * A book's cover: the picture that its author gives, or a drawing of title, authors and collection. It bears its
 * rights: `credit` when somebody else made the picture, else the book's.
 * Rules: `cover-unreadable`, `cover-letters-missing`.
 */
export const makeCover = async (
  book: Book,
  theme: Theme,
  picture: Uint8Array | undefined,
  credit: Attribution | undefined,
  diagnostics: Diagnostics,
): Promise<Cover> => {
  if (!book.cover || !picture) return drawn(book, theme, diagnostics);
  try {
    return stamped({ raster: await pictureCover(book.cover, picture), alt: altOf(book) }, credit ?? book.rights);
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
