import { expect, it } from 'vitest';
import { temporaryFolder } from '../system/temporary-folder.js';
import { runLivres } from './run-livres.js';

const book = (lang: string, ...more: readonly string[]): string =>
  [
    '---',
    ...[`title: Essai ${lang}`, `lang: ${lang}`, 'contributors: [{ name: Ada, roles: [aut] }]', 'license: CC-BY-4.0'],
    ...['copyright: { year: 2026, holder: Ada }', 'published: 2026-11-22', ...more],
    '---',
    'La quatrième.',
    '',
  ].join('\n');

it('finds the two works beside the book, wherever that is, and shows the lines of theirs that stand alone', async () => {
  const folder = await temporaryFolder({
    'package.json': '{"livres":{"press":{"name":"La Presse"}}}',
    'ailleurs/un/book.md': book('fr'),
    'ailleurs/un/01.md': '# Un\n\nDu texte.\n\n## Seul\n',
    'ailleurs/one/book.md': book('en'),
    'ailleurs/one/01.md': '# One\n\nSome text.\n',
    'ailleurs/deux/book.md': book('fr', 'bilingual: [un, one]'),
  });
  const { code, stdout, stderr } = await runLivres(['check', 'ailleurs/deux', '--lang', 'fr'], folder);
  const told = stdout + stderr;
  expect(code, told).toBe(0);
  expect(told).toContain('un/01.md:5:1');
  expect(told).toContain('bilingual-heading-alone');
  expect(told).toContain('## Seul');
});
