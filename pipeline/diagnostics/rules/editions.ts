import { rule } from '../rule.js';

/** Rules that the `editions` stage applies. */
export const editionsRules = {} as const;
