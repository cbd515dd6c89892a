import { z } from 'zod';
import type { UiLanguage } from '../diagnostics/rule.js';
import { bookSchema } from './schema/book.js';
import { chapterSchema } from './schema/chapter.js';
import { descriptionOf, type FieldKind } from './schema/field.js';
import { required } from './schema/schema-at.js';

type Schema = z.core.$ZodType;

const kinds: Readonly<Record<FieldKind, Readonly<Record<UiLanguage, string>>>> = {
  text: { fr: 'texte', en: 'text' },
  integer: { fr: 'nombre entier', en: 'whole number' },
  boolean: { fr: '`true` ou `false`', en: '`true` or `false`' },
  date: { fr: 'date', en: 'date' },
  version: { fr: 'version', en: 'version' },
  language: { fr: 'code de langue', en: 'language code' },
  license: { fr: 'licence', en: 'licence' },
  url: { fr: 'adresse', en: 'address' },
  path: { fr: 'chemin', en: 'path' },
  slug: { fr: 'nom', en: 'name' },
  choice: { fr: 'choix', en: 'choice' },
  list: { fr: 'liste', en: 'list' },
  'one-or-many': { fr: 'une valeur ou une liste', en: 'a value or a list' },
  mapping: { fr: 'groupe de clés', en: 'group of keys' },
};

const words = {
  fr: { head: ['Clé', 'Valeur', 'Sens', 'Exemple'], required: '**obligatoire**', or: ' ou ' },
  en: { head: ['Key', 'Value', 'Meaning', 'Example'], required: '**required**', or: ' or ' },
} as const;

const kindOf = (schema: Schema, language: UiLanguage): string => {
  const { kind, choices = [], forms = [] } = descriptionOf(required(schema));
  if (kind === 'choice') return choices.map((each) => `\`${each}\``).join(', ');
  if (kind !== undefined) return kinds[kind][language];
  return [...new Set(forms.map((form) => kindOf(form, language)))].join(words[language].or);
};

/** A cell of a GFM table: a vertical bar in it would begin another. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** Where a table stands: its language, and the groups of keys that it has already told. */
interface Table {
  readonly language: UiLanguage;
  readonly told: Set<Schema>;
}

/** Rows of the keys inside a value: those of a group, of the items of a list, of whatever stands under a free key. */
const rowsInside = (schema: Schema, key: string, whole: Table): readonly string[] => {
  const inner = required(schema);
  if (whole.told.has(inner)) return [];
  if (inner instanceof z.ZodObject) {
    whole.told.add(inner);
    return rowsOf(inner, `${key}.`, whole);
  }
  const { kind, forms = [] } = descriptionOf(inner);
  const inside = kind === 'list' ? `${key}[]` : kind === 'mapping' ? `${key}.*` : key;
  return forms.flatMap((form) => rowsInside(form, inside, whole));
};

const rowsOf = (schema: z.ZodObject, prefix: string, whole: Table): readonly string[] =>
  Object.entries<Schema>(schema.shape).flatMap(([name, field]) => {
    const { language } = whole;
    const { meaning, example } = descriptionOf(required(field));
    const isRequired = !(field instanceof z.ZodOptional);
    const value = `${kindOf(field, language)}${isRequired ? `, ${words[language].required}` : ''}`;
    const shown = example === undefined ? '' : `\`${example}\``;
    const cells = [`\`${prefix}${name}\``, value, meaning?.[language] ?? '', shown];
    return [row(cells), ...rowsInside(field, `${prefix}${name}`, whole)];
  });

const table = (schema: z.ZodObject, language: UiLanguage): string => {
  const { head } = words[language];
  return [row(head), row(head.map(() => '---')), ...rowsOf(schema, '', { language, told: new Set() }), ''].join('\n');
};

/** The reference table of `book.md`, in Markdown: every key, drawn from the schema that checks it. */
export const bookReference = (language: UiLanguage): string => table(bookSchema, language);

/** The reference table of the header of a chapter, in Markdown. */
export const chapterReference = (language: UiLanguage): string => table(chapterSchema, language);
