import type { Place } from '../../diagnostics/diagnostics.js';
import type { CslItem } from './item.js';

/** A work of a bibliography, and where it is written. */
export interface Reference {
  readonly item: CslItem;
  readonly place: Place;
  /** Other keys by which it may be cited. */
  readonly aliases: readonly string[];
}
