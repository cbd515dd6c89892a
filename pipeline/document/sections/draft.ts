import type { Element, ElementContent, Root } from 'hast';
import type { ChapterSource, Matter, SectionType } from '../../book/book.js';
import type { Context } from '../context.js';
import type { Heading, Note } from '../document.js';

/** A section while it is being made; the steps of `to-document.ts` fill it in order. */
export interface Draft {
  /** Absent for parts and generated pages. */
  readonly source?: ChapterSource;
  /** Made by the pipeline. */
  readonly generated?: true;
  readonly context: Context;
  type: SectionType;
  matter: Matter;
  /** Empty until it is found or made. */
  title: string;
  heading: ElementContent[];
  /** The title's element, for its place. */
  titleNode?: Element;
  /** Identifier that the author gave to the title. */
  writtenId?: string;
  /** Level of the title in its file; absent when the file has no heading for it. */
  titleDepth?: number;
  label?: string;
  /** Empty until `identify`. */
  id: string;
  /** The part that it belongs to. */
  partDraft?: Draft;
  inContents: boolean;
  tree: Root;
  notes: Note[];
  headings: readonly Heading[];
  /** Every name by which a link in the manuscript may call a place of this section, and the id it got. */
  readonly names: Map<string, string>;
  /** Other names of elements, until `identify`. */
  readonly aliases: (readonly [node: Element, names: readonly string[]])[];
}
