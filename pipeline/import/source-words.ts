import { plainText } from './first-words.js';
import { paragraphsIn } from './structure/in-every-part.js';
import type { Block, TextDocument } from './text-document.js';

/** Words as they are compared: letters and digits alone, since typography sets the signs between them otherwise. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];

/** The words of a document: its text and its notes, without what its program has made. */
export const wordsOf = ({ blocks, notes }: TextDocument): readonly string[] =>
  [blocks, ...notes.values()].flatMap((part: readonly Block[]) =>
    paragraphsIn(part)
      .filter(({ role }) => role !== 'generated')
      .flatMap(({ inlines }) => wordsIn(plainText(inlines))),
  );
