import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { Book } from '../book/book.js';
import type { Diagnostics, Place } from '../diagnostics/diagnostics.js';
import type { WrittenCitation } from './citations/written-citation.js';
import { writtenPlace } from './included-places.js';
import type { IndexMark } from './indexing/index-mark.js';

/** What every transform may ask about the text it works on; travels as `file.data.context`. */
export interface Context {
  readonly book: Book;
  readonly diagnostics: Diagnostics;
  /** Manuscript file, path from the book's folder. */
  readonly path: string;
  /** BCP 47 language of the text. */
  readonly lang: string;
  /** The citations of a manuscript's file, in the order in which they were read; elements tell their indexes. */
  readonly citations?: WrittenCitation[];
  /** Paths of the texts that a manuscript's file takes in: what stands in them is told there. */
  readonly included?: string[];
  /** Names of its notes that other files call. */
  readonly lentNotes?: ReadonlySet<string>;
  /** What a manuscript's file marks for the index; elements tell their numbers. */
  readonly indexMarks?: IndexMark[];
}

declare module 'vfile' {
  interface DataMap {
    context: Context;
  }
}

/** The context of a file that goes through a processor. */
export function contextOf(file: VFile): Context {
  if (!file.data.context) throw new Error('The file was given to the processor without its context.');
  return file.data.context;
}

/** Where a node was written, for a message. */
export const placeOf = ({ path, included = [] }: Context, node: { position?: Position | undefined }): Place =>
  writtenPlace(path, included, node.position);
