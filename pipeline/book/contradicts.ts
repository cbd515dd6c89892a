import type { Attribution } from '../rights/rights.js';

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two credits of one thing cannot both be true: another licence, or authors of whom neither names the other. */
export const contradicts = (one: Attribution, other: Attribution): boolean => {
  const [first, second] = [letters(one.author), letters(other.author)];
  const isAnother = !first.includes(second) && !second.includes(first);
  return isAnother || one.license.expression !== other.license.expression;
};
