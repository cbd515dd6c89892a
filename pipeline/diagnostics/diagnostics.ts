import type { Point, Position } from 'unist';
import { VFileMessage } from 'vfile-message';
import type { Rule, RuleParameters, UiLanguage } from './rule.js';
import { type ParametersOf, type RuleId, rules } from './rules.js';

/** Where a problem is: the file (path from the book's folder) and, when known, the place in it (1-based). */
export interface Place {
  readonly file: string;
  readonly at?: Point | Position | undefined;
}

/** One call of `add`, to be made again. */
export type Added = (to: Diagnostics) => void;

/**
 * Collects what is wrong with a book while it goes through the stages. Author mistakes are added here,
 * never thrown; each becomes a `VFileMessage` whose `note` is the remedy and whose `ruleId` is permanent.
 */
export class Diagnostics {
  readonly #language: UiLanguage;
  readonly #messages: VFileMessage[] = [];
  readonly #seen = new Set<string>();
  #recorded: Added[] | undefined;

  constructor(language: UiLanguage) {
    this.#language = language;
  }

  /** Adds one problem; the same problem at the same place is kept once. */
  add<Id extends RuleId>(ruleId: Id, parameters: ParametersOf<Id>, place: Place): void {
    this.#recorded?.push((to) => to.add(ruleId, parameters, place));
    const rule: Rule<RuleParameters> = rules[ruleId] as Rule<RuleParameters>;
    const message = new VFileMessage(rule.reason[this.#language](parameters), {
      place: place.at,
      ruleId,
      source: 'livres',
    });
    message.file = place.file;
    message.fatal = rule.severity === 'error' ? true : rule.severity === 'warning' ? false : undefined;
    message.note = rule.remedy[this.#language](parameters);
    const key = `${message.file}:${message.line ?? 0}:${message.column ?? 0}:${ruleId}:${message.reason}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#messages.push(message);
  }

  /** Does a work, and tells what it added, for `addAgain`. */
  recording<Result>(work: () => Result): { readonly result: Result; readonly added: readonly Added[] } {
    const around = this.#recorded;
    const added: Added[] = [];
    this.#recorded = added;
    try {
      return { result: work(), added };
    } finally {
      this.#recorded = around;
      around?.push(...added);
    }
  }

  /** Adds what a work added before, here or in another collection. */
  addAgain(added: readonly Added[]): void {
    for (const add of added) add(this);
  }

  /** All messages, by file, line, column, rule and sentence: an order that depends neither on the locale nor on who came first. */
  get messages(): readonly VFileMessage[] {
    return this.#messages.toSorted(
      (a, b) =>
        compare(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compare(a.ruleId ?? '', b.ruleId ?? '') ||
        compare(a.reason, b.reason),
    );
  }

  get hasErrors(): boolean {
    return this.#messages.some((message) => message.fatal === true);
  }

  get hasWarnings(): boolean {
    return this.#messages.some((message) => message.fatal === false);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
