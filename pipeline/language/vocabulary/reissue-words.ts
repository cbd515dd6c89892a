/** The sentences that tell where a new edition of somebody's book comes from, in one language; parameters are Markdown. */
export interface ReissueWords {
  readonly title: string;
  readonly origin: (edition: string, first: string) => string;
  readonly edition: (title: string, publisher: string, date: string) => string;
  readonly first: (title: string, authors: string, details: string, license: string) => string;
  readonly details: (publisher: string, version: string, date: string) => string;
  readonly earlier: (title: string, author: string) => string;
  readonly url: (url: string) => string;
  readonly funding: (names: string) => string;
  readonly changes: (changes: string) => string;
  readonly unchanged: string;
  readonly noEndorsement: (publishers: string, count: number) => string;
}
