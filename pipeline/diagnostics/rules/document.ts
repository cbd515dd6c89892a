import { rule } from '../rule.js';

/** Rules that the `document` stage applies. */
export const documentRules = {} as const;
