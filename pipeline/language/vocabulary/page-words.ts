/** The sentences of the pages and boxes that the pipeline makes, in one language. */
export interface PageWords {
  readonly alerts: Readonly<Record<'tip' | 'warning' | 'important' | 'caution', string>>;
  readonly task: { readonly done: string; readonly open: string };
  readonly missingPicture: (path: string) => string;
  /** `Traduction : A et B`. */
  readonly role: (role: string, names: string) => string;
  readonly credit: {
    /** Under a figure: `Illustration CC BY David Revoy (source)`. */
    readonly picture: string;
    /** At the end of a text by others: `Texte CC BY Ada Lovelace`. */
    readonly text: string;
    readonly source: string;
    /** Before the title of the chapter that shows the picture. */
    readonly where: string;
    readonly cover: string;
    /** Title of the page of credits, when there are other things than pictures on it. */
    readonly page: string;
    /** Why something without a free licence is there. */
    readonly permission: string;
    readonly quotation: string;
  };
  readonly imprint: {
    readonly original: string;
    readonly publishedBy: (names: string) => string;
    readonly version: (version: string, date: string) => string;
    readonly sources: string;
  };
  readonly colophon: {
    readonly made: string;
    /** The names of the fonts, their authors and licences follow. */
    readonly fonts: string;
    readonly funding: (by: string, call?: string) => string;
    readonly errors: string;
    readonly version: (version: string, date: string) => string;
    /** Follows the version; the address of the book's page follows it. */
    readonly latest: string;
  };
}
