import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigurationError, readConfiguration } from '../../pipeline/system/configuration.js';
import { temporaryFolder } from './temporary-folder.js';

test('the nearest package.json with a `livres` key decides, from any folder below it', async () => {
  const folder = await temporaryFolder({
    'package.json': JSON.stringify({
      livres: { books: 'textes', press: { name: 'La Presse', baseUrl: 'https://exemple.org/livres' } },
    }),
    'a/package.json': '{}',
    'a/b/c.txt': '',
  });
  const found = await readConfiguration(join(folder, 'a/b'));
  expect(found).toMatchObject({ root: folder, books: 'textes', output: 'output' });
  expect(found.press).toMatchObject({ name: 'La Presse', baseUrl: 'https://exemple.org/livres/', languages: ['fr'] });
});

test('a key that does not exist is refused by name', async () => {
  const folder = await temporaryFolder({ 'package.json': JSON.stringify({ livres: { ouput: 'x' } }) });
  await expect(readConfiguration(folder)).rejects.toThrow(ConfigurationError);
  await expect(readConfiguration(folder)).rejects.toThrow(/ouput/);
});

test('a press says what stands on its site, in its languages', async () => {
  const press = {
    name: 'La Presse',
    languages: ['fr', 'en'],
    contact: 'presse@exemple.org',
    welcome: { fr: { title: 'Bienvenue', text: 'Voici nos livres.' } },
    about: { en: 'A small press.' },
    links: [{ label: 'La maison', url: 'https://exemple.org/maison' }],
  };
  const folder = await temporaryFolder({ 'package.json': JSON.stringify({ livres: { press } }) });
  expect((await readConfiguration(folder)).press).toEqual(press);
});
