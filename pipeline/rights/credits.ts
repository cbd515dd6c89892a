import { matchesGlob } from './glob.js';

/** A credit, and what it is for. */
interface CreditEntry {
  readonly pattern: string;
}

/**
 * The credit of a file of the book: the one for its very path, else the first whose pattern takes it in, in the order
 * given. Undefined when nobody credits it.
 */
export const creditFor = <Entry extends CreditEntry>(credits: readonly Entry[], path: string): Entry | undefined =>
  credits.find(({ pattern }) => pattern === path) ?? credits.find(({ pattern }) => matchesGlob(pattern, path));
