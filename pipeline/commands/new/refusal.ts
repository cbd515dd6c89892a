import { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { UiLanguage } from '../../diagnostics/rule.js';
import type { ParametersOf, RuleId } from '../../diagnostics/rules.js';
import { UsageError } from '../usage-error.js';

/** Refuses a value of the command line with the words by which a rule refuses it in `book.md`. */
export const refusal = <Id extends RuleId>(id: Id, parameters: ParametersOf<Id>, language: UiLanguage): UsageError => {
  const diagnostics = new Diagnostics(language);
  diagnostics.add(id, parameters, { file: '' });
  return new UsageError(diagnostics.messages.map(({ reason, note }) => `${reason}\n${note}`).join('\n'));
};
