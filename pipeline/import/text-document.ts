import type { Finding } from './findings.js';

/*
 * What both readers make of a file, and all that follows them works on: paragraphs one after another, each with what its
 * style says that it is, and runs of text with what is marked on them, as office programs keep them.
 */

/** What is marked on a run of text. */
export interface Marks {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly smallCaps?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly highlight?: boolean;
  readonly code?: boolean;
  readonly script?: 'sub' | 'super';
  /** BCP 47; only where it is not the document's own. */
  readonly lang?: string;
  /** An address, or `#` and the name of a place in the document. */
  readonly link?: string;
}

export interface TextRun {
  readonly type: 'text';
  readonly value: string;
  readonly marks: Marks;
}

export interface PictureRun {
  readonly type: 'picture';
  /** Name of the picture in the package. */
  readonly part: string;
  /** Absent: the author has written none. Empty: the picture is an ornament. */
  readonly alt?: string;
  readonly link?: string;
}

export type Inline =
  | TextRun
  | PictureRun
  | { readonly type: 'break' }
  | { readonly type: 'note'; readonly id: string }
  | { readonly type: 'anchor'; readonly name: string }
  | { readonly type: 'formula'; readonly tex: string; readonly display: boolean }
  /** Levels of the entry, the widest first. */
  | { readonly type: 'index'; readonly levels: readonly string[] }
  | { readonly type: 'comment'; readonly author?: string; readonly text: string };

/** What the style of a paragraph says that it is. */
export type Role =
  | 'body'
  | 'heading'
  | 'title'
  | 'subtitle'
  | 'author'
  | 'date'
  | 'quote'
  | 'epigraph'
  | 'verse'
  | 'caption'
  | 'code'
  | 'signature'
  | 'dedication'
  | 'term'
  | 'definition'
  /** Of a contents page or another list that the program made. */
  | 'generated';

/** Where a paragraph stands in a list. */
export interface ListPlace {
  /** The list that it belongs to: another one begins where this changes. */
  readonly list: string;
  /** 0 for the outermost. */
  readonly level: number;
  readonly ordered: boolean;
  /** The number that the program shows; absent in a list of bullets. */
  readonly number?: number;
  /** A paragraph of the same item as the one before. */
  readonly continues: boolean;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: Role;
  /** Of a heading: 1 to 9, as in the document. */
  readonly depth?: number;
  readonly list?: ListPlace;
  readonly inlines: readonly Inline[];
  readonly align?: 'center' | 'right';
  /** Size of its first letters, in points. */
  readonly size?: number;
  /** Indented from the margin on the left, its first line too, as quotations are. */
  readonly indented: boolean;
  /** A line is drawn under or over it: without words, it is a rule. */
  readonly ruled: boolean;
}

export interface Cell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
}

export interface Table {
  readonly type: 'table';
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that the document repeats at the top of pages. */
  readonly headerRows: number;
  /** Given by `structure/captions.ts`. */
  readonly caption?: readonly Inline[];
}

/** A picture alone in its paragraph, with its caption (`structure/captions.ts`). */
export interface Figure {
  readonly type: 'figure';
  readonly picture: PictureRun;
  readonly caption: readonly Inline[];
  /** Places that stand at it. */
  readonly anchors: readonly string[];
}

/** A silence between two scenes (`structure/scenes.ts`). */
export interface Scene {
  readonly type: 'scene';
}

/** A frame of text beside the text, or a table of one cell, which is drawn as a box. */
export interface Box {
  readonly type: 'box';
  readonly from: 'frame' | 'cell';
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table | Box | Figure | Scene;

/** What the file says of itself. */
export interface Properties {
  readonly title?: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  readonly description?: string;
  readonly keywords: readonly string[];
  readonly publisher?: string;
  /** As written: an id, an address, or a sentence. */
  readonly license?: string;
  /** ISO date. */
  readonly created?: string;
  /** ISO date. */
  readonly modified?: string;
}

/** A document of a word processor, read. */
export interface TextDocument {
  readonly properties: Properties;
  readonly blocks: readonly Block[];
  /** Footnotes and endnotes, by the `id` of their calls. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  /** The bytes of a picture, by its name in the package. */
  readonly picture: (part: string) => Uint8Array | undefined;
  readonly findings: readonly Finding[];
}
