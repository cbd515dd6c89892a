import type { z } from 'zod';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { MarkdownFile } from '../../manuscript/manuscript.js';
import { copyWithoutEmptyKeys, type Path, takeOut } from './path.js';
import { type Checked, label, meantKey, reportIssue } from './report-issue.js';
import { knownKeysAt } from './schema-at.js';

/** An unknown key, and the known one that it was probably meant to be. */
export interface UnknownKey {
  readonly path: Path;
  readonly meant: string | undefined;
}

/** How the keys of one kind of header are read. */
export interface ReadingRules<Schema extends z.ZodObject> {
  readonly schema: Schema;
  /** What other programs and languages call the keys, in small letters. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Tells the unknown keys, in the order of the file. */
  readonly reportUnknown: (keys: readonly UnknownKey[], checked: Checked) => void;
}

const unknownKeys = <Schema extends z.ZodObject>(
  issues: readonly z.core.$ZodIssue[],
  { schema, aliases }: ReadingRules<Schema>,
): readonly UnknownKey[] =>
  issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = issue.path as Path;
    const known = knownKeysAt(schema, path);
    const names = path.length === 0 ? aliases : new Map<string, string>();
    return issue.keys.map((key) => ({ path: [...path, key], meant: meantKey(key, known, names) }));
  });

/** Reports each issue once; a key is not missing when it is there under a wrong name. */
const report = <Schema extends z.ZodObject>(
  issues: readonly z.core.$ZodIssue[],
  rules: ReadingRules<Schema>,
  checked: Checked,
): void => {
  const unknown = unknownKeys(issues, rules);
  const meant = new Set(unknown.map(({ path, meant }) => label([...path.slice(0, -1), meant ?? ''])));
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys' && !meant.has(label(issue.path as Path))) reportIssue(issue, checked);
  }
  rules.reportUnknown(unknown, checked);
};

/** Levels of the deepest key of the format, and some to spare. */
const deepest = 12;

const takeOutWrong = (data: unknown, issues: readonly z.core.$ZodIssue[]): void => {
  for (const issue of issues) {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) takeOut(data, [...path, key]);
    else takeOut(data, path);
  }
};

/**
 * Reads the keys of a header: everything that is wrong is reported, each at its place, and what is right is given
 * back, so that a draft can be built of it.
 */
export const readKeys = <Schema extends z.ZodObject>(
  { path: file, header }: MarkdownFile,
  rules: ReadingRules<Schema>,
  diagnostics: Diagnostics,
): Partial<z.output<Schema>> => {
  const data = copyWithoutEmptyKeys(header.data);
  const whole = rules.schema.safeParse(data);
  if (whole.success) return whole.data as Partial<z.output<Schema>>;
  report(whole.error.issues, rules, { schema: rules.schema, header, data, file, diagnostics });
  const lenient = rules.schema.partial();
  // Taking out a required key makes its mapping wrong, which is taken out next: no more rounds than the format is deep.
  for (let round = 0; round < deepest; round += 1) {
    const result = lenient.safeParse(data);
    if (result.success) return result.data as Partial<z.output<Schema>>;
    takeOutWrong(data, result.error.issues);
  }
  throw new Error(`What is wrong in ${file} could not be taken out.`);
};
