import type { Element } from 'xast';
import type { Findings, Spot } from '../findings.js';
import type { Package } from '../package/open-package.js';
import type { Block, Inline } from '../text-document.js';
import { Fields } from './fields.js';
import type { Numbering } from './numbering.js';
import type { Relationship } from './relationships.js';
import type { Styles } from './styles.js';

/** What the parts of a document share. */
export interface Shared {
  readonly from: Package;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly findings: Findings;
  /** Comments, by id. */
  readonly comments: ReadonlyMap<string, Element>;
}

/** What the handlers of a part work with, and where they are in it. */
export interface Context extends Shared {
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly fields: Fields;
  /** The paragraph that is being read. */
  spot: Spot;
  /** Frames anchored in the paragraph that is being read: they come after it. */
  frames: Block[];
  /** What a paragraph held whose end has been deleted: it goes on in the next one. */
  carried: Inline[];
  /** Notes are `footnote-2`, `endnote-2`. */
  noteId(kind: 'footnote' | 'endnote', id: string): string;
  /** Reads what stands under a node as blocks: frames and cells hold some. */
  readonly blocks: ReadBlocks;
}

export type ReadBlocks = (node: Element, context: Context) => Block[];

/** A context at the beginning of a part. */
export const contextOf = (
  shared: Shared,
  relationships: ReadonlyMap<string, Relationship>,
  blocks: ReadBlocks,
): Context => ({
  ...shared,
  relationships,
  blocks,
  fields: new Fields(),
  spot: { words: '' },
  frames: [],
  carried: [],
  noteId: (kind, id) => `${kind}-${id}`,
});
