import { rule } from '../rule.js';

/** Rules that the `verification` stage applies. */
export const verificationRules = {} as const;
