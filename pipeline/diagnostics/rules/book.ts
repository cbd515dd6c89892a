import { rule } from '../rule.js';

/** Rules that the `book` stage applies. */
export const bookRules = {} as const;
