import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLivres } from '../commands/run-livres.js';
import { makeFolder } from '../system/temporary-folder.js';
import { passagesOf } from './passages.js';
import { spaceErrors } from './space-errors.js';

const books = join(import.meta.dirname, '../../books');

let folder: string;
beforeAll(async () => {
  folder = await makeFolder({});
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each([
  ['essai', 'fr'],
  ['guide', 'fr'],
  ['guide-en', 'en'],
] as const)('%s', (slug, lang) => {
  it('has not one space that a proofreader would mark, on any page', { timeout: 120_000 }, async () => {
    const out = join(folder, slug);
    const run = await runLivres(['build', join(books, slug), '--edition', 'web', '--lang', lang, '--out', out], folder);
    expect(run.code, run.stderr).toBe(0);
    const errors: string[] = [];
    let read = 0;
    const pages = join(out, slug, 'read');
    for (const page of (await readdir(pages)).filter((name) => name.endsWith('.html')))
      for (const passage of passagesOf(await readFile(join(pages, page), 'utf8'), lang)) {
        read += 1;
        errors.push(...spaceErrors(passage, lang).map((error) => `${page}: ${error}`));
      }
    expect(read).toBeGreaterThan(500);
    expect(errors).toEqual([]);
  });
});

it('the catalogue has none either, in both its languages', { timeout: 120_000 }, async () => {
  const out = join(folder, 'catalogue');
  const run = await runLivres(['build', join(books, 'essai'), '--edition', 'epub', '--out', out], folder);
  expect(run.code, run.stderr).toBe(0);
  const pages = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html'));
  const errors: string[] = [];
  for (const page of pages) {
    const html = await readFile(join(out, page), 'utf8');
    const lang = /<html[^>]* lang="en"/.test(html) ? 'en' : 'fr';
    for (const passage of passagesOf(html, lang))
      errors.push(...spaceErrors(passage, lang).map((error) => `${page}: ${error}`));
  }
  // Official names of licences have hyphens, and a size stands beside a name that ends with a number.
  const known = /Attribution - Partage|EPUB 3 \d/;
  expect(errors.filter((error) => !known.test(error))).toEqual([]);
  expect(pages.length).toBeGreaterThan(5);
});

it.each([
  ['fr', 'Quoi ?', 'no thin space before a high mark: Quoi ?'],
  ['fr', 'Quoi?', 'no thin space before a high mark: Quoi?'],
  ['fr', 'Voici : un', 'no no-break space before a colon: Voici : un'],
  ['fr', '« Oui\u202f»', 'no thin space inside guillemets: « Oui{nnbsp}»'],
  ['fr', 'auteur ⋅ices', 'a space about a point of inclusive writing: auteur ⋅ices'],
  ['fr', 'Mme Roy, 10 km', 'a unit that may go to the next line: Mme Roy, 10 km'],
  ['en', 'Yes !', 'a space before a mark: Yes !'],
  ['en', 'one  two', 'two spaces: one  two'],
] as const)('%s: “%s” is marked', (lang, passage, error) => {
  expect(spaceErrors(passage, lang)).toContain(error);
});
