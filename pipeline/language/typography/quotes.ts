import type { Edit, Rule } from './passage.js';
import { BREAK } from './passage.js';

/** Opening and closing mark. */
export type Pair = readonly [open: string, close: string];

const WIDE = '"';
/** Before an opening mark: nothing, white space, an opening mark, a dash, an elision. */
const beforeOpening = new RegExp(`^$|[\\s${BREAK}(\\[{«“‘‹„‚—–/’'-]`, 'u');
/** After an opening mark: a letter, a figure, a sign, another opening mark. */
const afterOpening = /[\p{L}\p{N}\p{S}«“‘„‚‹([{¿¡…—–'’"/@#*_\ufffc-]/u;

interface Opened {
  readonly at: number;
  readonly level: number;
}

/** Where straight quotes pair, and how deep each pair stands among the quotes that are curly already. */
class Pairing {
  readonly edits: Edit[] = [];
  readonly #levels: readonly Pair[];
  readonly #opened: Opened[] = [];
  /** Quotes typed as such that are open. */
  #typed = 0;

  constructor(levels: readonly Pair[]) {
    this.#levels = levels;
  }

  typed(character: string): void {
    if (this.#levels.some(([open]) => open === character)) this.#typed++;
    else if (this.#levels.some(([, close]) => close === character)) this.#typed = Math.max(0, this.#typed - 1);
  }

  straight(at: number, before: string, after: string): void {
    const spaced = this.#opened.length === 0 && /\s/u.test(after);
    if (beforeOpening.test(before) && (spaced || afterOpening.test(after)))
      this.#opened.push({ at, level: this.#typed + this.#opened.length });
    else this.#close(at);
  }

  #close(at: number): void {
    const opened = this.#opened.pop();
    if (!opened) return;
    const [open, close] = this.#levels[opened.level % this.#levels.length] ?? ['"', '"'];
    this.edits.push({ at: opened.at, remove: 1, insert: open }, { at, remove: 1, insert: close });
  }
}

/**
 * The rule that turns straight double quotes into a language's own, level by level. A quote that finds no mate (inches,
 * a quotation that goes on in the next paragraph) stays as typed.
 */
export const quotes =
  (...levels: readonly [Pair, ...Pair[]]): Rule =>
  (text) => {
    if (!text.includes(WIDE)) return [];
    const pairing = new Pairing(levels);
    for (let at = 0; at < text.length; at++) {
      const character = text[at] ?? '';
      if (character === WIDE) pairing.straight(at, text[at - 1] ?? '', text[at + 1] ?? '');
      else pairing.typed(character);
    }
    return pairing.edits.toSorted((a, b) => a.at - b.at);
  };
