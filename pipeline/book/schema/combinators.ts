import { z } from 'zod';
import { describe } from './field.js';

/** Stands in a list where an item was taken out because it was wrong, so that the others keep their places. */
export const hole: unique symbol = Symbol('hole');

/** Checks a value against another schema, its issues told under `path`. */
const check = <Output>(
  schema: z.ZodType<Output>,
  value: unknown,
  context: z.core.$RefinementCtx,
  path: readonly (string | number)[],
): Output | undefined => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    context.issues.push({ ...issue, input: value, path: [...path, ...issue.path] } as z.core.$ZodRawIssue);
  }
  return undefined;
};

/** A list; what was taken out of it (`hole`) is undefined. */
export const list = <Output>(item: z.ZodType<Output>) =>
  describe(
    z
      .array(z.unknown())
      .transform((values, context) =>
        values.map((value, index) => (value === hole ? undefined : check(item, value, context, [index]))),
      ),
    { kind: 'list', forms: [item] },
  );

/** One value or a list of them; always a list once it is read. */
export const oneOrMany = <Output>(item: z.ZodType<Output>) =>
  describe(
    z.unknown().transform((value, context) => {
      if (!Array.isArray(value)) return [check(item, value, context, [])];
      return value.map((each, index) => (each === hole ? undefined : check(item, each, context, [index])));
    }),
    { kind: 'one-or-many', forms: [item] },
  );

/** One of several forms, told apart by `choose`: a value that fits none is told what is wrong with the one it resembles. */
export const oneOf = <Output>(
  forms: readonly z.ZodType<Output>[],
  choose: (value: unknown) => z.ZodType<Output>,
): z.ZodType<Output> =>
  describe(
    z.unknown().transform((value, context) => check(choose(value), value, context, []) ?? z.NEVER),
    { forms },
  );

/** Whether a value is written as a mapping: tells the long form of an item from its short one. */
export const isMapping = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A mapping with these keys and no others. */
export const mapping = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  describe(z.strictObject(shape), { kind: 'mapping' });
