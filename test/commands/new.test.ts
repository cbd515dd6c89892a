import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../system/temporary-folder.js';
import { type Run, runLivres } from './run-livres.js';

const press = { 'package.json': '{"livres":{"press":{"name":"Le Lavoir"}}}' };

/** Away from the git of whoever runs the tests. */
const run = (words: readonly string[], folder: string, name?: string): Promise<Run> =>
  runLivres(words, folder, {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CEILING_DIRECTORIES: join(folder, '..'),
    ...(name !== undefined && { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: name }),
  });

const headerOf = async (folder: string, slug: string): Promise<Record<string, unknown>> => {
  const text = await readFile(join(folder, 'books', slug, 'book.md'), 'utf8');
  return parse(text.split(/^---$/m)[1] ?? '') as Record<string, unknown>;
};

test.each([
  ['fr', 'L\'été : "carnet"', 'l-ete-carnet'],
  ['en', 'It\'s "here" -- now...', 'it-s-here-now'],
])(
  '%s: what new makes passes check, and builds in every edition at once',
  { timeout: 120_000 },
  async (lang, title, slug) => {
    const folder = await temporaryFolder(press);
    const made = await run(['new', title, '--author', 'Ada Field', '--in', lang], folder);
    expect(made.stderr).toBe('');
    expect(made.code).toBe(0);
    expect(made.stdout).toContain(`livres preview ${slug}\n  livres build ${slug}\n`);
    const checked = await run(['check', slug, '--strict'], folder);
    expect(checked.stdout + checked.stderr).toBe(`${slug} : 0 erreur, 0 avertissement.\n`);
    const built = await run(['build', slug, '--edition', 'epub,epub-compat,pdf,web,source'], folder);
    expect(built.stderr).not.toMatch(/erreur|attention/);
    expect(built.stderr).toMatch(/✓ pdf .*\n.*✓ web .*\n.*✓ source .*\n.*✓ relu/);
    expect(built.code).toBe(0);
  },
);

test('the header says what was asked for, and what the press and the clock know', async () => {
  const folder = await temporaryFolder(press);
  const words = ['--title', 'Le port', '--author', 'Ada Field', '--author', 'Zoé: Ünal', '--collection', 'Essais'];
  const license = 'https://creativecommons.org/licenses/by/4.0/deed.fr';
  await run(['new', 'port', ...words, '--license', license, '--in', 'fr-ca'], folder);
  const { published, copyright, ...header } = await headerOf(folder, 'port');
  expect(header).toEqual({
    title: 'Le port',
    lang: 'fr-CA',
    contributors: [
      { name: 'Ada Field', roles: ['aut'] },
      { name: 'Zoé: Ünal', roles: ['aut'] },
    ],
    license: 'CC-BY-4.0',
    uncredited: 'own',
    publisher: 'Le Lavoir',
    collection: { title: 'Essais' },
    version: '0.1.0',
  });
  expect(published).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(copyright).toEqual({ year: Number(String(published).slice(0, 4)), holder: 'Ada Field et Zoé: Ünal' });
});

test('without an author the name that git knows signs, or a stand-in that is told', async () => {
  const folder = await temporaryFolder();
  const known = await run(['new', 'un-livre'], folder, 'Camille Orsini');
  expect(known.stdout).toContain('Il est signé Camille Orsini, d’après git');
  expect(await headerOf(folder, 'un-livre')).toMatchObject({
    title: 'Un livre',
    contributors: [{ name: 'Camille Orsini' }],
  });
  // A press that has not said its name publishes under none.
  expect(await headerOf(folder, 'un-livre')).not.toHaveProperty('publisher');
  const unknown = await run(['new', 'deux'], folder);
  expect(unknown.stdout).toContain('écrivez votre nom à la place de « Prénom Nom »');
});

test('a title makes the folder’s name, which is told', async () => {
  const folder = await temporaryFolder();
  const { stdout } = await run(['new', 'Mon beau livre', '--author', 'Ada Field'], folder);
  expect(stdout).toContain('s’appelle `mon-beau-livre` d’après le titre');
  expect((await headerOf(folder, 'mon-beau-livre'))['title']).toBe('Mon beau livre');
});

test('a path is a folder anywhere, and the next commands name it', async () => {
  const folder = await temporaryFolder();
  const { stdout } = await run(['new', 'mes brouillons/Roman', '--author', 'Ada Field'], folder);
  expect(await readdir(join(folder, 'mes brouillons'))).toEqual(['Roman']);
  expect(stdout).toContain('livres preview "mes brouillons/Roman"');
});

test('a book in a language without a model is begun in that of the messages, and its chapter says so', async () => {
  const folder = await temporaryFolder();
  await run(['new', 'weg', '--in', 'de', '--author', 'Ada Field'], folder);
  expect((await headerOf(folder, 'weg'))['lang']).toBe('de');
  const chapter = await readFile(join(folder, 'books/weg/01-premier-chapitre.md'), 'utf8');
  expect(chapter).toMatch(/^---\nlang: fr\n---\n/);
  const { stdout } = await run(['check', 'weg', '--strict'], folder);
  expect(stdout).toBe('weg : 0 erreur, 0 avertissement.\n');
});

test.each([
  { words: ['port'], says: '`books/port` existe déjà' },
  { words: ['livre', '--license', 'CC-BY-SA-5.0'], says: 'Vouliez-vous dire `CC-BY-SA-' },
  { words: ['livre', '--in', 'French'], says: '« French » n’est pas un code de langue' },
  { words: ['!!!'], says: '« !!! » n’est pas le nom d’un dossier' },
])('new $words is refused with its reason, and nothing is written', async ({ words, says }) => {
  const folder = await temporaryFolder({ 'books/port/notes.txt': 'à garder' });
  const { code, stderr } = await run(['new', ...words, '--author', 'Ada Field'], folder);
  expect(stderr).toContain(says);
  expect(code).toBe(2);
  expect(await readdir(join(folder, 'books'), { recursive: true })).toEqual(['port', 'port/notes.txt']);
});

test('--json says where the book is and what it holds', async () => {
  const folder = await temporaryFolder();
  const { stdout } = await run(['new', 'port', '--in', 'en', '--author', 'Ada Field', '--json'], folder);
  expect(JSON.parse(stdout)).toMatchObject({
    folder: expect.stringMatching(/books.port$/),
    title: 'Port',
    files: ['book.md', '01-first-chapter.md', 'images/hills.svg'],
  });
});

const novel = (license: string): string => `---
title: Le port
lang: fr
contributors: [{ name: Zoé Ünal, roles: [aut] }]
license: ${license}
copyright: { year: 2025, holder: Zoé Ünal }
published: 2025-06-27
---
La quatrième.
`;

test('a translation of another book can be built from the first day', { timeout: 60_000 }, async () => {
  const text = 'Il y avait dans la rue du port une maison que les gens du village ne savaient pas nommer.';
  const folder = await temporaryFolder({
    'books/port/book.md': novel('CC-BY-SA-4.0'),
    'books/port/un.md': `# Un\n\n${text}\n`,
  });
  const words = ['new', 'The Harbour', '--from', 'port', '--in', 'en', '--author', 'Ada Field'];
  const made = await run(words, folder);
  expect(made.stderr).toBe('');
  expect(made.stdout).toContain('« The Harbour » est dans books/the-harbour, à traduire (`fr` → `en`).');
  expect(await headerOf(folder, 'the-harbour')).toMatchObject({
    original: { title: 'Le port' },
    translations: ['port'],
  });
  const built = await run(['build', '--strict', '--edition', 'epub,web,source'], folder);
  expect(built.stderr).not.toMatch(/erreur|attention/);
  expect(built.code).toBe(0);
});

test.each([
  ['CC-BY-ND-4.0', ['--in', 'en'], 'part-no-derivatives'],
  ['CC-BY-SA-4.0', ['--in', 'en', '--license', 'CC-BY-4.0'], 'part-share-alike'],
  ['CC-BY-SA-4.0', [], 'est déjà en `fr`'],
  ['CC-BY-AS-4.0', ['--in', 'en'], 'license-unknown'],
])('a book under %s is not translated with %o, and nothing is written', async (license, words, says) => {
  const folder = await temporaryFolder({ 'books/port/book.md': novel(license), 'books/port/un.md': '# Un\n\nUn.\n' });
  const { code, stderr } = await run(['new', 'harbour', '--from', 'port', '--author', 'Ada Field', ...words], folder);
  expect(stderr).toContain(says);
  expect(code).toBe(2);
  expect(await readdir(join(folder, 'books'))).toEqual(['port']);
});
