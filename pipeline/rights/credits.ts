import { matchesGlob } from './glob.js';
import type { Attribution } from './rights.js';

/** A credit of `book.md`: what it is for, and what it says. */
export interface CreditEntry {
  readonly pattern: string;
  readonly attribution: Attribution;
}

/**
 * The credit of a file of the book: the one for its very path, else the first whose pattern takes it in, in the order
 * of `book.md`. Undefined when nobody credits it.
 */
export const creditFor = (credits: readonly CreditEntry[], path: string): Attribution | undefined =>
  (credits.find(({ pattern }) => pattern === path) ?? credits.find(({ pattern }) => matchesGlob(pattern, path)))
    ?.attribution;
