import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { bookReference, chapterReference } from '../../pipeline/book/reference.js';
import { bookSchema } from '../../pipeline/book/schema/book.js';
import { chapterSchema } from '../../pipeline/book/schema/chapter.js';

interface Row {
  readonly key: string;
  readonly value: string;
  readonly meaning: string;
  readonly example: string;
}

/** The rows of each table, by the heading that it stands under. */
const tables = (reference: string): ReadonlyMap<string, readonly Row[]> =>
  new Map(
    reference.split(/^## /m).map((section, index) => {
      const [first = '', ...lines] = section.split('\n');
      const rows = lines
        .filter((line) => line.startsWith('| `'))
        .map((line) => {
          const [, left = '', right = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
          const [key = '', ...value] = left.split('<br>');
          const [meaning = '', example = ''] = right.split('<br>');
          return {
            key: key.replaceAll('`', ''),
            value: value.join(', '),
            meaning,
            example: example.replaceAll(/^`|`$/g, ''),
          };
        });
      return [index === 0 ? '' : first.replaceAll('`', ''), rows];
    }),
  );

describe.each(['fr', 'en'] as const)('the reference in %s', (language) => {
  const book = tables(bookReference(language));
  const word = language === 'fr' ? 'obligatoire' : 'required';

  it('has every key of the schema, and each group of keys once', () => {
    expect(book.get('')?.map(({ key }) => key)).toEqual(Object.keys(bookSchema.shape));
    expect([...book.keys()]).toEqual([
      '',
      'contributors',
      'copyright',
      'credits',
      'funding',
      'changes',
      'identifiers',
      'identifiers.isbn',
      'original',
      'collection',
      'subjects',
      ...(language === 'fr'
        ? ['contents : un fichier', 'contents : une partie']
        : ['contents: a file', 'contents: a part']),
      'accessibilityReview',
      'epub',
      'pdf',
      'typography',
    ]);
  });

  it('gives each key a value and a meaning', () => {
    for (const { key, value, meaning } of [...book.values()].flat()) {
      expect(value, key).not.toBe('');
      expect(meaning, key).toMatch(/\.$|…$/);
    }
  });

  it('says what is required', () => {
    const required = book
      .get('')
      ?.filter(({ value }) => value.includes(word))
      .map(({ key }) => key);
    expect(required).toEqual(['title', 'lang', 'contributors', 'license', 'copyright']);
    expect(
      tables(chapterReference(language))
        .get('')
        ?.some(({ value }) => value.includes(word)),
    ).toBe(false);
  });
});

const accepts = (schema: z.ZodType | undefined, example: string, value: unknown): void => {
  expect(schema?.safeParse(value).success, example).toBe(true);
};

it('gives examples that the schema accepts', () => {
  const all = [
    ...(tables(bookReference('fr')).get('') ?? []).map((row) => ({ ...row, schema: bookSchema.shape })),
    ...(tables(chapterReference('fr')).get('') ?? []).map((row) => ({ ...row, schema: chapterSchema.shape })),
  ];
  for (const { key, example, schema } of all.filter((row) => row.example !== '')) {
    const field: z.ZodType | undefined = (schema as Record<string, z.ZodType>)[key];
    accepts(field, example, parse(example, { schema: 'core' })[key]);
  }
});

it('gives identifiers that are well-formed', () => {
  const isbn = tables(bookReference('fr')).get('identifiers.isbn') ?? [];
  expect(isbn).toHaveLength(2);
  for (const { example } of isbn) accepts(bookSchema.shape.identifiers, example, { isbn: parse(example) });
  const doi =
    tables(bookReference('fr'))
      .get('identifiers')
      ?.find(({ key }) => key === 'doi')?.example ?? '';
  accepts(bookSchema.shape.identifiers, doi, parse(doi));
});

// Run vitest with `--update` after a change of the schema: it rewrites the guide.
it.each([
  ['guide', 'fr'],
  ['guide-en', 'en'],
] as const)('is what the book %s prints', async (guide, language) => {
  const path = new URL(`../../books/${guide}/reference-book.md`, import.meta.url).pathname;
  const page = await readFile(path, 'utf8');
  const [before = '', after = ''] = page.split(/(?<=<!-- reference:start -->\n)[\s\S]*(?=<!-- reference:end -->)/);
  expect(after).toContain('<!-- reference:end -->');
  await expect(`${before}\n${bookReference(language)}\n\n${after}`).toMatchFileSnapshot(path);
});
