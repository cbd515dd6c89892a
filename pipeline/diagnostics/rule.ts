/** Languages in which the program speaks to authors and editors. */
export type UiLanguage = 'fr' | 'en';

export type Severity = 'error' | 'warning' | 'info';

/** What a rule's sentences are filled with: names, paths and figures, never sentences. */
export type RuleParameters = Readonly<Record<string, string | number>>;

/** One sentence of a rule, in every language the program speaks. */
export type Sentence<P extends RuleParameters> = Readonly<Record<UiLanguage, (parameters: P) => string>>;

/**
 * What can be wrong with a book: how serious it is, what is wrong (`reason`), how to mend it (`remedy`).
 * Its id is the key under which it stands in its table; ids are permanent and written in kebab-case.
 */
export interface Rule<P extends RuleParameters = RuleParameters> {
  readonly severity: Severity;
  readonly reason: Sentence<P>;
  readonly remedy: Sentence<P>;
}

/** Declares a rule; exists so that the parameters of its sentences are inferred and checked at each use. */
export const rule = <P extends RuleParameters = Record<never, never>>(definition: Rule<P>): Rule<P> => definition;
