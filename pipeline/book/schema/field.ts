import type { z } from 'zod';
import type { UiLanguage } from '../../diagnostics/rule.js';

/** What a value of the format is to its author. */
export type FieldKind =
  | 'text'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'version'
  | 'language'
  | 'license'
  | 'url'
  | 'path'
  | 'slug'
  | 'page-size'
  | 'choice'
  | 'list'
  | 'one-or-many'
  | 'mapping';

/** What the guide says of a key, kept beside its schema so that it cannot differ from what is checked. */
export interface FieldDescription {
  readonly kind?: FieldKind;
  readonly meaning?: Readonly<Record<UiLanguage, string>>;
  /** YAML, as the author writes it. */
  readonly example?: string;
  /** The forms that a value may take, or those of each item of a list. */
  readonly forms?: readonly z.ZodType[];
  readonly choices?: readonly (string | number)[];
  /** What a group of keys is, where a value may be one of several groups. */
  readonly form?: Readonly<Record<UiLanguage, string>>;
}

const descriptions = new WeakMap<z.core.$ZodType, FieldDescription>();

/** Adds to what is known of a schema, and gives it back. */
export const describe = <Schema extends z.ZodType>(schema: Schema, description: FieldDescription): Schema => {
  descriptions.set(schema, { ...descriptions.get(schema), ...description });
  return schema;
};

/** What is known of a schema. */
export const descriptionOf = (schema: z.core.$ZodType): FieldDescription => descriptions.get(schema) ?? {};

/** Gives a key its meaning in the guide, in both languages, and an example. */
export const field = <Schema extends z.ZodType>(schema: Schema, fr: string, en: string, example?: string): Schema =>
  describe(schema, { meaning: { fr, en }, ...(example === undefined ? {} : { example }) });
