import { toString as textOf } from 'hast-util-to-string';
import type { Book } from '../../../book/book.js';
import type { Document } from '../../../document/document.js';
import { wordsFor } from '../../../language/words.js';
import type { AccessibilityFacts, WriterInput } from '../../edition.js';
import { accessibility } from '../accessibility/metadata.js';
import type { PictureResource } from '../resources/pictures.js';
import { description } from './description.js';
import { line, meta } from './element.js';
import { identity } from './identity.js';
import { people } from './people.js';
import { type CreditedItem, rights } from './rights.js';

/** What was made of the book, and must be told of it. */
export interface Made {
  readonly pictures: readonly PictureResource[];
  /** Texts that are not simply the book's. */
  readonly texts: readonly CreditedItem[];
  readonly accessibility: AccessibilityFacts;
  /** Whether there is a page-list. */
  readonly paged: boolean;
  /** Identifier of the publication that this one is another form of. */
  readonly formatOf?: string;
}

/** Every line of the package document's metadata, in order. */
export const metadataOf = (input: WriterInput, made: Made): readonly string[] => {
  const { book, document, draft, generator, baseUrl } = input;
  const words = wordsFor(book.lang);
  const context = {
    blurb: plain(document.blurb.children),
    words: document.words,
    paged: made.paged,
    ...(baseUrl === undefined ? {} : { baseUrl }),
  };
  return [
    ...identity(book, draft ? words.draft : undefined),
    ...people(book),
    ...(made.formatOf === undefined ? [] : [meta('dcterms:isFormatOf', made.formatOf)]),
    ...description(book, context),
    ...rights(book.rights, book.lang, [...creditedPictures(book, document, made.pictures), ...made.texts]),
    ...accessibility(made.accessibility, words, book.accessibilityReview),
    line('meta', { name: 'generator', content: generator }),
  ];
};

/** The cover, when the author gives one, and the pictures of the text. */
const creditedPictures = (
  { cover: picture }: Book,
  { credits }: Document,
  pictures: readonly PictureResource[],
): readonly CreditedItem[] => {
  const cover = picture && credits.get(picture.path)?.attribution;
  return [
    ...(cover ? [{ refines: '#cover-image', attribution: cover }] : []),
    ...pictures.flatMap(({ id, picture: { attribution } }) =>
      attribution ? [{ refines: `#${id}`, attribution }] : [],
    ),
  ];
};

const plain = (blocks: WriterInput['document']['blurb']['children']): string =>
  blocks
    .flatMap((block) => (block.type === 'element' ? [textOf(block).replace(/\s+/g, ' ').trim()] : []))
    .join(' ')
    .trim();
