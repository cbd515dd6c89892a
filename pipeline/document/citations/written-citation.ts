import type { Position } from 'unist';
import type { Locator } from './locator.js';

/** One work of a citation, as the author wrote it; affixes in citeproc's little markup (`<i>`, `<b>`, `<sup>`, `<sub>`). */
export interface WrittenCite {
  readonly key: string;
  /** `-@key`: the sentence names the author already. */
  readonly suppressed: boolean;
  readonly prefix: string;
  readonly suffix: string;
  readonly locator?: Locator;
  readonly position?: Position | undefined;
}

/** A citation as the author wrote it. */
export interface WrittenCitation {
  /** `@key`: the author's name belongs to the sentence. */
  readonly isNarrative: boolean;
  readonly cites: readonly WrittenCite[];
  /** Its Markdown. */
  readonly written: string;
  /** The file that it stands in. */
  readonly file?: string;
}
