import type { z } from 'zod';
import type { ParametersOf, RuleId } from '../../diagnostics/rules.js';

/** A broken rule, as it travels in a zod issue: the `key` that all of them name is added when it is reported. */
export interface Problem<Id extends RuleId = RuleId> {
  readonly ruleId: Id;
  readonly parameters: Omit<ParametersOf<Id>, 'key'>;
}

/** Fails a check of the schema with a rule of ours. */
export const fail = <Id extends RuleId>(
  context: z.core.$RefinementCtx,
  ruleId: Id,
  parameters: Omit<ParametersOf<Id>, 'key'>,
): void => {
  const problem: Problem<Id> = { ruleId, parameters };
  context.addIssue({ code: 'custom', params: { problem } });
};

/** The rule that an issue was made with, if it was made by `fail`. */
export const problemOf = (issue: z.core.$ZodIssue): Problem | undefined =>
  issue.code === 'custom' ? (issue.params?.['problem'] as Problem | undefined) : undefined;
