/** A chapter, as the list of another tool writes it. */
export interface WrittenChapter {
  /** The path as it is typed; empty when the chapter has but a title so far. */
  readonly written: string;
  /** The title that the list gives it. */
  readonly title?: string;
  readonly type?: 'appendix';
}

/** A part: its title or the file that is its page, and its chapters. */
export interface WrittenPart {
  readonly part: string | WrittenChapter;
  readonly contents: readonly WrittenChapter[];
}

/** Where the chapters go that are being read: the list itself, or its last part. */
export interface ChapterSink {
  push(chapter: WrittenChapter): unknown;
}

/** What the list of another tool says of the reading order, nothing looked for in the folder yet. */
export interface WrittenList {
  /** A path in the folder that the typed ones start from. */
  readonly from: string;
  readonly entries: readonly (WrittenChapter | WrittenPart)[];
}

/** A chapter with its title, when there is one. */
export const writtenChapter = (written: string, title?: unknown): WrittenChapter => ({
  written,
  ...(typeof title === 'string' && title.trim() !== '' && { title: title.trim() }),
});
