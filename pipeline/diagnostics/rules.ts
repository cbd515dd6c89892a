import type { RuleParameters } from './rule.js';
import { bilingualRules } from './rules/bilingual.js';
import { bookRules } from './rules/book.js';
import { citationRules } from './rules/citations.js';
import { documentRules } from './rules/document.js';
import { editionsRules } from './rules/editions.js';
import { manuscriptRules } from './rules/manuscript.js';
import { partsRules } from './rules/parts.js';
import { rebadgeRules } from './rules/rebadge.js';
import { rightsRules } from './rules/rights.js';
import { themeRules } from './rules/theme.js';
import { verificationRules } from './rules/verification.js';

/** Every rule of the program, by its permanent id. A stage's rules are in `rules/<stage>.ts`. */
export const rules = {
  ...manuscriptRules,
  ...bookRules,
  ...documentRules,
  ...citationRules,
  ...bilingualRules,
  ...rightsRules,
  ...partsRules,
  ...rebadgeRules,
  ...themeRules,
  ...editionsRules,
  ...verificationRules,
};

/** The closed union of rule ids. */
export type RuleId = keyof typeof rules;

/** What the sentences of rule `Id` must be filled with. */
export type ParametersOf<Id extends RuleId> = (typeof rules)[Id] extends {
  reason: { fr: (parameters: infer P) => string };
}
  ? P extends RuleParameters
    ? P
    : Record<never, never>
  : never;
