import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Finding, subjects } from '../../pipeline/commands/doctor/finding.js';
import { temporaryFolder } from '../system/temporary-folder.js';
import { runLivres } from './run-livres.js';

const press = { 'package.json': '{"livres":{"press":{"name":"Le Lavoir"}}}' };
/** Quick to fail, where the browser is not what is examined. */
const noBrowser = ['--browser', '/nowhere/chrome'];

const findingsIn = async (folder: string, ...words: readonly string[]): Promise<ReadonlyMap<string, Finding>> => {
  const { stdout } = await runLivres(['doctor', '--json', ...words], folder);
  const { findings } = JSON.parse(stdout) as { findings: readonly Finding[] };
  return new Map(findings.map((finding) => [finding.subject, finding]));
};

test('where all that is needed is there, every line says so, with exit code 0', { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder({ ...press, 'books/port/book.md': '---\n---\n' });
  const { code, stdout, stderr } = await runLivres(['doctor'], folder);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^✓ Programme {6}livres \d+\.\d+\.\d+, /m);
  expect(stdout).toMatch(/^✓ Node {11}\d+\.\d+\.\d+ \(il faut 20\.19 ou plus récent\)$/m);
  expect(stdout).toContain(`✓ Configuration  ${join(folder, 'package.json')}\n`);
  expect(stdout).toMatch(/^✓ Thèmes {9}.*communs.*$/m);
  expect(stdout).toMatch(/^✓ Navigateur {5}.*Chrome\/\d+.*, \/.*$/m);
  expect(stdout).toMatch(/^[✓!] Texte imprimé /m);
  expect(stdout).toContain('✓ Livres         1 livre dans books\n');
  expect(stdout).toContain('✓ Sortie         output, qui sera créé\n');
  expect(stdout).toContain('✓ Restes         aucun\n');
  expect(stdout).not.toContain('✗');
  expect(stdout).toMatch(/\n\nTout ce qu’il faut est là\.\n$/);
  expect(code).toBe(0);
});

test.each([
  ['a key that is none', '{"livres":{"boks":"x"}}', 'boks'],
  ['a file that is not JSON', '{"livres": ', 'JSON'],
  ['a logo that is not there', '{"livres":{"press":{"logo":"absent.svg"}}}', 'absent.svg'],
])('%s in the configuration is told, and all the rest is examined', { timeout: 120_000 }, async (_, file, says) => {
  const folder = await temporaryFolder({ 'package.json': file, 'books/port/book.md': 'x' });
  const { code, stdout } = await runLivres(['doctor', ...noBrowser], folder);
  expect(stdout).toMatch(new RegExp(`^✗ Configuration .*${says}`, 'm'));
  expect(stdout).toContain('remède\u00a0: Corrigez la clef `livres`');
  expect(stdout).toContain('✓ Livres         1 livre dans books\n');
  expect(code).toBe(3);
});

test('no browser is told with what was tried and the remedy, with exit code 3', async () => {
  const folder = await temporaryFolder(press);
  const { code, stdout } = await runLivres(['doctor', '--lang', 'en', ...noBrowser], folder);
  expect(stdout).toMatch(/^✗ Browser {8}No browser starts to print PDFs\.\n {17}– \/nowhere\/chrome: /m);
  expect(stdout).toMatch(/^ {17}remedy: Install Chromium or Chrome/m);
  expect(stdout).toContain('One thing that is needed is missing, marked ✗.');
  expect(code).toBe(3);
});

test('an output folder that is none, a theme that is none and no book are told', async () => {
  const folder = await temporaryFolder({ 'package.json': '{"livres":{"press":{"theme":"rien"}}}', output: 'x' });
  const findings = await findingsIn(folder, ...noBrowser);
  expect(findings.get('output')).toMatchObject({ state: 'missing', says: 'output est un fichier, et non un dossier.' });
  expect(findings.get('themes')).toMatchObject({ state: 'missing', says: 'Le thème `rien` n’est pas là.' });
  expect(findings.get('books')).toMatchObject({ state: 'attention', remedy: 'Créez-en un : `livres new mon-livre`.' });
});

test.each([
  [{ 'output/.lock': `${process.pid} ${hostname()}\n` }, `processus ${process.pid}`, 'Attendez'],
  [{ 'output/.lock': `2147483646 ${hostname()}\n` }, 's’est arrêtée sans ranger', 'Rien à faire'],
  [{ 'output/.lock': '12 autre-machine\n' }, 'autre-machine', `supprimez ${join('output', '.lock')}`],
  [{ 'output/.port.old/x': 'x' }, join('output', '.port.old'), 'Rien à faire'],
  [{ 'books/.port.5c48e50b-ad02-4b8d-a533-ce994c6f3660/book.md': 'x' }, '.port.5c48e50b', 'Supprimez'],
])('what a killed run left is told: %o', async (files, says, remedy) => {
  const leftovers = (await findingsIn(await temporaryFolder({ ...press, ...files }), ...noBrowser)).get('leftovers');
  expect(leftovers?.state).toBe('attention');
  expect(leftovers?.says).toContain(says);
  expect(leftovers?.remedy).toContain(remedy);
});

test('--json has every subject, in the order of the page', { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder(press);
  expect([...(await findingsIn(folder)).keys()]).toEqual([...subjects]);
});
