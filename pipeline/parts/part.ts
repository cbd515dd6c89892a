import type { Place } from '../diagnostics/diagnostics.js';
import type { Verdict } from '../rights/compatibility/judge.js';
import type { LicenseExpression } from '../rights/rights.js';

/** What a part of a book is to its reader. */
export type PartKind = 'book' | 'original' | 'chapter' | 'text' | 'cover' | 'picture' | 'font';

/** One thing that a book is made of, whose it is, and whether it may be there. */
export interface Part {
  readonly kind: PartKind;
  /** A path, a title, a family of fonts. */
  readonly name: string;
  readonly author: string;
  /** Undefined when nobody knows. */
  readonly license: LicenseExpression | undefined;
  readonly changes?: string;
  readonly permission?: string;
  /** Absent for what is simply the authors' own, under the book's licence. */
  readonly verdict?: Verdict;
  /** Where its credit is written; where it is first used when it is written in the part itself. */
  readonly place: Place;
}
