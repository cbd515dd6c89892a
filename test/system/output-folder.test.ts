import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { OutputFolder } from '../../pipeline/system/output-folder.js';
import { temporaryFolder } from './temporary-folder.js';

const file = (path: string, content: string) => ({ path, mediaType: 'text/plain', content });

test('replaces a book as a whole: nothing of the former editions is left', async () => {
  const output = new OutputFolder(await temporaryFolder());
  await output.replaceBook('roman', [file('roman.epub', 'un'), file('read/index.html', 'un')], []);
  await output.replaceBook('roman', [file('roman.pdf', 'deux')], []);
  expect(await readdir(join(output.path, 'roman'))).toEqual(['roman.pdf']);
  expect(await readdir(output.path)).toEqual(['roman']);
});

test('keeps what it is told to, files and folders, under the same name or another', async () => {
  const output = new OutputFolder(await temporaryFolder());
  await output.replaceBook('roman', [file('roman.epub', 'un'), file('read/index.html', 'page')], []);
  await output.replaceBook(
    'roman',
    [file('roman.pdf', 'deux')],
    [
      { from: 'roman.epub', to: 'versions/roman-1.0.0.epub' },
      { from: 'read', to: 'read' },
      { from: 'absent.zip', to: 'absent.zip' },
    ],
  );
  expect((await readdir(join(output.path, 'roman'))).sort()).toEqual(['read', 'roman.pdf', 'versions']);
  expect(await readFile(join(output.path, 'roman/versions/roman-1.0.0.epub'), 'utf8')).toBe('un');
  expect(await readFile(join(output.path, 'roman/read/index.html'), 'utf8')).toBe('page');
});

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

test('a stored file moves to the book that it is of', async () => {
  const output = new OutputFolder(await temporaryFolder());
  const content = await output.store('roman', 'roman.epub', pieces('long'));
  await output.replaceBook('roman', [{ path: 'roman.epub', mediaType: 'application/epub+zip', content }], []);
  await output.discardStored('roman');
  expect(await readFile(join(output.path, 'roman/roman.epub'), 'utf8')).toBe('long');
  expect(await readdir(output.path)).toEqual(['roman']);
});

test('a stored file that no book took goes, after a refusal as after a killed build', async () => {
  const output = new OutputFolder(await temporaryFolder());
  await output.store('roman', 'roman.epub', pieces('refusé'));
  await output.discardStored('roman');
  expect(await readdir(output.path)).toEqual([]);
  await output.store('roman', 'roman.epub', pieces('tué'));
  await output.prepare();
  expect(await readdir(output.path)).toEqual([]);
});

test('a build that was killed between the two renames loses nothing', async () => {
  const folder = await temporaryFolder();
  const output = new OutputFolder(folder);
  await output.replaceBook('roman', [file('report.json', '{}')], []);
  await rename(join(folder, 'roman'), join(folder, '.roman.old'));
  await mkdir(join(folder, '.roman.new'));
  await output.prepare();
  expect(await readdir(folder)).toEqual(['roman']);
  expect(await output.slugs()).toEqual(['roman']);
});

test('a build that was killed while writing leaves the former editions as they were', async () => {
  const folder = await temporaryFolder({ 'roman/report.json': 'bon', '.roman.new/roman.epub': 'moitié' });
  const output = new OutputFolder(folder);
  await output.prepare();
  expect(await readdir(folder)).toEqual(['roman']);
  expect(await output.readText('roman/report.json')).toBe('bon');
});

test('the catalogue takes away its pages that are no longer, and nothing else', async () => {
  const folder = await temporaryFolder({ 'roman/report.json': '{}', 'a-moi.html': 'gardé', 'b.html': 'gardé' });
  const output = new OutputFolder(folder);
  await output.replaceSite([file('index.html', 'un'), file('catalogue/collection-essais.html', 'un')]);
  await writeFile(join(folder, '.site'), `../${basename(folder)}/b.html\n${await output.readText('.site')}`);
  await output.replaceSite([file('index.html', 'deux')]);
  expect((await readdir(folder, { recursive: true })).sort()).toEqual([
    ...['.site', 'a-moi.html', 'b.html', 'catalogue', 'index.html', 'roman', 'roman/report.json'],
  ]);
  expect(await output.readText('index.html')).toBe('deux');
});
