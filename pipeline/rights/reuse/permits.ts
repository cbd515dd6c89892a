import { foldExpression } from '../fold-expression.js';
import type { License, LicenseExpression } from '../rights.js';

/**
 * Whether an expression lets somebody do what `allows` asks of each licence: with `OR` one of them is enough, with `AND`
 * all of them must.
 */
export const permits = (expression: LicenseExpression, allows: (license: License) => boolean): boolean =>
  foldExpression(expression, {
    license: allows,
    or: (left, right) => left || right,
    and: (left, right) => left && right,
  });
