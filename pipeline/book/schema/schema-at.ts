import { z } from 'zod';
import { descriptionOf } from './field.js';

type Schema = z.core.$ZodType;

/** What an optional schema holds when there is something. */
export const required = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional ? required(schema.def.innerType) : schema;

const childrenOf = (schema: Schema, step: PropertyKey): readonly Schema[] => {
  const inner = required(schema);
  if (inner instanceof z.ZodObject) {
    const child: Schema | undefined = inner.shape[String(step)];
    return child ? [child] : [];
  }
  const { kind, forms = [] } = descriptionOf(inner);
  return typeof step === 'number' || kind === 'mapping' ? forms : forms.flatMap((form) => childrenOf(form, step));
};

const mappingsOf = (schema: Schema): readonly z.ZodObject[] => {
  const inner = required(schema);
  if (inner instanceof z.ZodObject) return [inner];
  const { kind, forms = [] } = descriptionOf(inner);
  return kind === undefined ? forms.flatMap(mappingsOf) : [];
};

/** The schemas that may apply at a path of the data: several where a value may take several forms. */
export const schemasAt = (schema: Schema, path: readonly PropertyKey[]): readonly Schema[] =>
  path.reduce<readonly Schema[]>((schemas, step) => schemas.flatMap((each) => childrenOf(each, step)), [schema]);

/** The keys that the mapping at a path may have. */
export const knownKeysAt = (schema: Schema, path: readonly PropertyKey[]): readonly string[] =>
  schemasAt(schema, path)
    .flatMap(mappingsOf)
    .flatMap((mapping) => Object.keys(mapping.shape));
