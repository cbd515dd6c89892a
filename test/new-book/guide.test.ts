import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wording } from '../../pipeline/commands/wording.js';
import { bookModel } from '../../pipeline/diagnostics/rules/book-model.js';
import { bookFiles } from '../../pipeline/new-book/book-files.js';

test.each([
  ['fr', 'guide', 'mon-livre', 'Le chemin des crêtes'],
  ['en', 'guide-en', 'my-book', 'The Ridge Path'],
] as const)('what the guide shows of a new book is what livres new makes (%s)', async (lang, guide, slug, title) => {
  const text = await readFile(join(import.meta.dirname, '../../books', guide, 'premier-livre.md'), 'utf8');
  const record = {
    ...{ title, lang, authors: ['Camille Orsini'], license: 'CC-BY-SA-4.0', year: '2026', published: '2026-11-22' },
    ...{ ownPictures: true, publisher: 'Des Livres en Communs' },
  };
  expect(text).toContain(`\`\`\`markdown\n${bookModel(record, lang)}\`\`\`\n`);
  const say = wording[lang].newBook;
  expect(text).toContain(`\`\`\`text\n${say.made(title, `books/${slug}`)}\n`);
  [...bookFiles(record, lang).keys()].forEach((path, index) => {
    expect(text).toContain(`  ${path}`);
    expect(text).toContain(`  ${say.files[index]}\n`);
  });
});
