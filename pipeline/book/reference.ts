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
  'page-size': { fr: 'format', en: 'page size' },
  choice: { fr: 'choix', en: 'choice' },
  list: { fr: 'liste', en: 'list' },
  'one-or-many': { fr: 'une valeur ou une liste', en: 'a value or a list' },
  mapping: { fr: 'groupe de clefs', en: 'group of keys' },
};

const words = {
  fr: { head: ['Clef', 'Ce qu’elle dit'], required: '**obligatoire**', colon: ' : ' },
  en: { head: ['Key', 'What it says'], required: '**required**', colon: ': ' },
} as const;

const kindOf = (schema: Schema, language: UiLanguage): string => {
  const { kind, choices = [], forms = [] } = descriptionOf(required(schema));
  if (kind === 'choice') return choices.map((each) => `\`${each}\``).join(', ');
  if (kind !== undefined) return kinds[kind][language];
  return [...new Set(forms.map((form) => kindOf(form, language)))].join(', ');
};

/** A cell of a GFM table, of several lines: a vertical bar in it would begin another. */
const cell = (lines: readonly string[]): string => lines.join('<br>').replaceAll('|', '\\|');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A group of keys, and where it stands: `identifiers.isbn`. */
interface Group {
  readonly key: string;
  readonly schema: z.ZodObject;
}

/** The groups of keys directly inside a value: itself, the items of a list, whatever stands under a free key. */
const groupsIn = (schema: Schema, key: string): readonly Group[] => {
  const inner = required(schema);
  if (inner instanceof z.ZodObject) return [{ key, schema: inner }];
  return (descriptionOf(inner).forms ?? []).flatMap((form) => groupsIn(form, key));
};

/** A group, then the groups inside it; each once. */
const allGroups = (group: Group, told: Set<Schema> = new Set()): readonly Group[] => {
  if (told.has(group.schema)) return [];
  told.add(group.schema);
  const prefix = group.key === '' ? '' : `${group.key}.`;
  const inside = Object.entries<Schema>(group.schema.shape).flatMap(([name, field]) => groupsIn(field, prefix + name));
  return [group, ...inside.flatMap((each) => allGroups(each, told))];
};

const rowOf = (name: string, field: Schema, language: UiLanguage): string => {
  const { meaning, example } = descriptionOf(required(field));
  const isRequired = !(field instanceof z.ZodOptional);
  const value = [kindOf(field, language), ...(isRequired ? [words[language].required] : [])];
  const shown = example === undefined ? [] : [`\`${example}\``];
  return row([cell([`\`${name}\``, ...value]), cell([meaning?.[language] ?? '', ...shown])]);
};

const sectionOf = ({ key, schema }: Group, language: UiLanguage): string => {
  const { head, colon } = words[language];
  const form = descriptionOf(schema).form?.[language];
  const heading = key === '' ? [] : [`## \`${key}\`${form === undefined ? '' : colon + form}`, ''];
  const rows = Object.entries<Schema>(schema.shape).map(([name, field]) => rowOf(name, field, language));
  return [...heading, row(head), row(head.map(() => '---')), ...rows].join('\n');
};

const reference = (schema: z.ZodObject, language: UiLanguage): string =>
  allGroups({ key: '', schema })
    .map((group) => sectionOf(group, language))
    .join('\n\n');

/**
 * The reference of `book.md`, in Markdown: a table of its keys, then one under a heading of level 2 for each group of
 * keys; drawn from the schema that checks them.
 */
export const bookReference = (language: UiLanguage): string => reference(bookSchema, language);

/** The reference of the header of a chapter, in the same form. */
export const chapterReference = (language: UiLanguage): string => reference(chapterSchema, language);
