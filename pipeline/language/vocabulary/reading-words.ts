/** What the interface of the web edition says around the book's text, in one language. */
export interface ReadingWords {
  readonly skip: string;
  readonly settings: string;
  readonly textSize: string;
  /** Accessible names of the four sizes, small to large. */
  readonly sizes: readonly [string, string, string, string];
  readonly background: string;
  readonly backgrounds: Readonly<Record<'auto' | 'light' | 'sepia' | 'dark', string>>;
  readonly typeface: string;
  readonly typefaces: Readonly<Record<'serif' | 'sans', string>>;
  readonly kept: string;
  /** Where the reader is: `3 sur 12`. */
  readonly position: (page: number, pages: number) => string;
  /** Name of the links to the neighbouring pages. */
  readonly turn: string;
  readonly wholeTable: string;
  readonly start: string;
  readonly bookPage: string;
  readonly download: (format: string) => string;
  readonly by: (names: string) => string;
  readonly noteCall: (label: string) => string;
  readonly backToCall: (label: string, call: number) => string;
  readonly linkTo: (title: string) => string;
  readonly code: (language: string | undefined) => string;
  readonly formula: string;
  readonly table: string;
  readonly resume: string;
  readonly search: {
    readonly title: string;
    readonly none: string;
    readonly one: string;
    /** `{n}` stands for the number of passages. */
    readonly many: string;
  };
  readonly offline: {
    readonly keep: string;
    readonly keeping: string;
    readonly kept: string;
    readonly forget: string;
    readonly failed: string;
  };
  readonly shortcuts: {
    readonly title: string;
    readonly previous: string;
    readonly next: string;
    readonly active: string;
    readonly close: string;
  };
  readonly draftNotice: string;
}
