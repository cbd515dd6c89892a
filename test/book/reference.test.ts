import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { bookReference, chapterReference } from '../../pipeline/book/reference.js';
import { bookSchema } from '../../pipeline/book/schema/book.js';
import { chapterSchema } from '../../pipeline/book/schema/chapter.js';

/** Key and example of each row. */
const rows = (table: string): readonly (readonly [key: string, value: string, meaning: string, example: string])[] =>
  table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => {
      const [, key = '', value = '', meaning = '', example = ''] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
      return [key.replaceAll('`', ''), value, meaning, example.replaceAll(/^`|`$/g, '')];
    });

describe.each(['fr', 'en'] as const)('the reference table in %s', (language) => {
  it('has every key of the schema once, with its meaning', () => {
    const keys = rows(bookReference(language)).map(([key]) => key);
    expect(keys).toEqual([...new Set(keys)]);
    for (const key of Object.keys(bookSchema.shape)) expect(keys).toContain(key);
    expect(keys).toEqual(
      expect.arrayContaining([
        'contributors[].roles',
        'credits.*.license',
        'identifiers.isbn.pdf',
        'contents[].split',
        'subjects[].code',
      ]),
    );
    for (const [key, value, meaning] of rows(bookReference(language))) {
      expect(value, key).not.toBe('');
      expect(meaning, key).toMatch(/\.$|…$/);
    }
  });

  it('says what is required', () => {
    const word = language === 'fr' ? 'obligatoire' : 'required';
    const required = rows(bookReference(language)).filter(([key, value]) => !/[.[]/.test(key) && value.includes(word));
    expect(required.map(([key]) => key)).toEqual(['title', 'lang', 'contributors', 'license', 'copyright']);
    expect(rows(chapterReference(language)).some(([key, value]) => !/[.[]/.test(key) && value.includes(word))).toBe(
      false,
    );
  });
});

it('gives examples that the schema accepts', () => {
  const accepts = (schema: z.ZodObject, table: string): void => {
    for (const [key, , , example] of rows(table)) {
      const name = key.split(/[.[]/)[0] ?? '';
      if (key !== name || example === '') continue;
      const field: z.ZodType | undefined = schema.shape[name];
      const result = field?.safeParse(parse(example, { schema: 'core' })[name]);
      expect(result?.success, example).toBe(true);
    }
  };
  accepts(bookSchema, bookReference('fr'));
  accepts(chapterSchema, chapterReference('fr'));
});

it('gives identifiers that are well-formed in its nested examples', () => {
  const examples = rows(bookReference('fr'))
    .filter(([key]) => key.startsWith('identifiers.'))
    .map(([, , , example]) => example);
  const identifiers = { doi: 'doi', epub: 'isbn', pdf: 'isbn' } as const;
  for (const example of examples.filter((each) => each !== '')) {
    const [[key, value] = ['', '']] = Object.entries<string>(parse(example));
    const group =
      identifiers[key as keyof typeof identifiers] === 'isbn' ? { isbn: { [key]: value } } : { [key]: value };
    expect(bookSchema.shape.identifiers.safeParse(group).success, example).toBe(true);
  }
});
