/** The other edition that is asked for. */
export interface RebadgeOrder {
  readonly publisher: string;
  readonly title: string;
  readonly subtitle?: string;
  /** ISO date of the new edition. */
  readonly published: string;
  /** Where the bundle was found; the book's own `source` or DOI otherwise. */
  readonly origin?: string;
  /** What else is changed, in the book's language. */
  readonly changes?: string;
}
