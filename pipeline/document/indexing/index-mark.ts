import type { Position } from 'unist';

/** The headings of an entry, from the highest: `['licence', 'copyleft']`. Inline Markdown, as written. */
export type EntryPath = readonly [string, ...string[]];

/** What the author wants the index to say of a place of the text. */
export interface IndexMark {
  readonly entry: EntryPath;
  /** The key by which the last heading of the entry is sorted, when it is not the heading itself. */
  readonly sort?: string;
  /** The place that says most: set in bold. */
  readonly isMain: boolean;
  /** A subject that goes on over several pages begins, or ends, here. */
  readonly range?: 'start' | 'end';
  /** The entry says nothing itself: readers are sent to this one. No place is kept. */
  readonly see?: EntryPath;
  /** An entry that is worth reading too. No place is kept. */
  readonly seeAlso?: EntryPath;
  readonly position?: Position | undefined;
  /** The file that it stands in. */
  readonly file?: string;
}
