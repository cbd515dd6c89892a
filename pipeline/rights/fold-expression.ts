import parseExpression, { type Info } from 'spdx-expression-parse';
import type { License, LicenseExpression } from './rights.js';

/** What to make of each licence of an expression, and of two of them joined. */
export interface Fold<T> {
  /** `exception` is what follows `WITH`. */
  readonly license: (license: License, exception: string | undefined) => T;
  readonly or: (left: T, right: T) => T;
  readonly and: (left: T, right: T) => T;
}

/** Works an SPDX expression out, from its licences up. */
export const foldExpression = <T>({ expression, licenses }: LicenseExpression, fold: Fold<T>): T => {
  const [only] = licenses;
  // Most expressions are one licence: nothing to parse.
  if (expression === only.id) return fold.license(only, undefined);
  const work = (node: Info): T => {
    if ('conjunction' in node) return fold[node.conjunction](work(node.left), work(node.right));
    const license = licenses.find(({ id }) => id === node.license);
    if (!license) throw new Error(`The expression ${expression} does not hold the licences that it names.`);
    return fold.license(license, node.exception);
  };
  return work(parseExpression(expression));
};
