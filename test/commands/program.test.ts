import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../system/temporary-folder.js';
import { program, runLivres } from './run-livres.js';

test('the program runs by its own name after it was compiled again, as npx runs it', async () => {
  const { stdout } = await promisify(execFile)(program, ['--version']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('--help shows commands and examples, in the language of LANG or of --lang', async () => {
  const folder = await temporaryFolder();
  const french = await runLivres(['build', '--help'], folder);
  expect(french.code).toBe(0);
  expect(french.stdout).toContain('Exemples :');
  expect(french.stdout).toContain('livres build essai --edition pdf');
  const english = await runLivres(['--lang', 'en', 'build', '--help'], folder);
  expect(english.stdout).toContain('Examples:');
});

test.each([
  { words: ['build', '--edition', 'docx'], says: 'Édition inconnue' },
  { words: ['build', '--jobs', 'zéro'], says: 'nombre entier positif' },
  { words: ['build', 'absent'], says: 'Pas de livre `absent`' },
  { words: ['build'], says: 'Aucun livre' },
  { words: ['bulid'], says: 'build' },
  { words: ['verify'], says: 'Aucune édition' },
])('$words is a usage error, explained, with exit code 2', async ({ words, says }) => {
  const { code, stderr } = await runLivres(words, await temporaryFolder());
  expect(stderr).toContain(says);
  expect(code).toBe(2);
});

test('a configuration that cannot be used is refused by key, with exit code 2', async () => {
  const folder = await temporaryFolder({ 'package.json': '{"livres":{"boks":"x"}}' });
  const { code, stderr } = await runLivres(['check'], folder);
  expect(stderr).toContain('boks');
  expect(code).toBe(2);
});
