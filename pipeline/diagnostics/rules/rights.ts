import { rule } from '../rule.js';

/** Rules that the `rights` stage applies. */
export const rightsRules = {} as const;
