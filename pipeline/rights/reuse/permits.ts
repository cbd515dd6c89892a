import parseExpression, { type Info } from 'spdx-expression-parse';
import type { License, LicenseExpression } from '../rights.js';

/**
 * Whether an expression lets somebody do what `allows` asks of each licence: with `OR` one of them is enough, with `AND`
 * all of them must.
 */
export const permits = (
  { expression, licenses }: LicenseExpression,
  allows: (license: License) => boolean,
): boolean => {
  const holds = (node: Info): boolean => {
    if ('conjunction' in node) {
      return node.conjunction === 'or' ? holds(node.left) || holds(node.right) : holds(node.left) && holds(node.right);
    }
    return licenses.some((license) => license.id === node.license && allows(license));
  };
  return holds(parseExpression(expression));
};
