/** A chapter that another tool's list names, found in the folder. */
export interface ListedChapter {
  readonly path: string;
  /** The title that the list gives it. */
  readonly title?: string;
  readonly type?: 'appendix' | 'part';
}

/** A part of another tool's list: its title, unless its first file is its page, and its chapters. */
export interface ListedPart {
  readonly part: string;
  readonly contents: readonly ListedChapter[];
}

/** The reading order that another tool's list gives. */
export interface Listed {
  /** The list's own path. */
  readonly path: string;
  readonly entries: readonly (ListedChapter | ListedPart)[];
}

/** The paths of the chapters, in order. */
export const listedPaths = ({ entries }: Listed): readonly string[] =>
  entries.flatMap((entry) => ('part' in entry ? entry.contents : [entry])).map(({ path }) => path);
