import type { z } from 'zod';
import type { Diagnostics, Place } from '../../diagnostics/diagnostics.js';
import { nearest } from '../../diagnostics/nearest.js';
import type { ParametersOf, RuleId } from '../../diagnostics/rules.js';
import type { YamlHeader } from '../../manuscript/manuscript.js';
import { descriptionOf } from './field.js';
import { type Path, valueAt } from './path.js';
import { problemOf } from './problem.js';
import { required, schemasAt } from './schema-at.js';

type Issue = z.core.$ZodIssue;

/** A header being checked, and where what is wrong with it is told. */
export interface Checked {
  readonly schema: z.ZodObject;
  readonly header: YamlHeader;
  readonly data: unknown;
  readonly file: string;
  readonly diagnostics: Diagnostics;
}

/** `contributors[].name`: which of them it is, the place says. */
export const label = (path: Path): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[]` : text === '' ? step : `${text}.${step}`),
    '',
  );

const typeOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'array' : typeof value;
};

/** Type that an issue of zod's own asks for; where several forms are allowed, the first. */
const expectedIn = (issue: Issue): string => {
  if (issue.code === 'invalid_union') return issue.errors[0]?.[0] ? expectedIn(issue.errors[0][0]) : 'string';
  if (issue.code !== 'invalid_type') throw new Error(`The schema has a check without a rule: ${issue.code}.`);
  return issue.expected === 'record' ? 'object' : issue.expected;
};

const exampleFor = (schema: z.ZodObject, path: Path): string =>
  schemasAt(schema, path).map((each) => descriptionOf(required(each)).example)[0] ?? `${path.at(-1)}: …`;

/** Tells one thing that is wrong with a value, at its place. Unknown keys are told by `reportUnknownKeys`. */
export const reportIssue = (issue: Issue, { schema, header, data, file, diagnostics }: Checked): void => {
  const path = issue.path as Path;
  const key = label(path);
  const value = valueAt(data, path);
  const place = (which?: 'key' | 'value'): Place => ({ file, at: header.place(path, which) });
  const problem = problemOf(issue);
  if (problem) {
    // `fail` has checked the parameters of each rule; only the key was missing from them.
    diagnostics.add(problem.ruleId, { ...problem.parameters, key } as unknown as ParametersOf<RuleId>, place());
  } else if (value === undefined) {
    diagnostics.add('key-missing', { key, example: exampleFor(schema, path) }, place('key'));
  } else {
    diagnostics.add('value-type', { key, expected: expectedIn(issue), found: typeOf(value) }, place());
  }
};

/** The known key that an unknown one was probably meant to be; `aliases` are what other programs and languages say. */
export const meantKey = (
  written: string,
  known: readonly string[],
  aliases: ReadonlyMap<string, string>,
): string | undefined => {
  const alias = aliases.get(written.toLowerCase());
  return alias !== undefined && known.includes(alias) ? alias : nearest(written, known);
};
