import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../system/temporary-folder.js';
import { runLivres } from './run-livres.js';

const header = `---
title: "Un roman ?"
lang: fr
contributors:
  - { name: Maëlle Kervadec, roles: [aut] }
license: CC-BY-SA-4.0
copyright: { year: 2026, holder: Maëlle Kervadec }
---
`;
const chapter = '\uFEFF# Quoi ?\r\n\r\nIl dit : "oui".\r\n';
let folder: string;

beforeAll(async () => {
  folder = await makeFolder({
    'package.json': '{}',
    'books/roman/book.md': `${header}Un roman !\n`,
    'books/roman/un.md': chapter,
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (path: string): Promise<string> => readFile(join(folder, 'books/roman', path), 'utf8');

test('check --diff shows every change and writes nothing', async () => {
  const { code, stdout } = await runLivres(['check', 'roman', '--diff'], folder);
  expect(code).toBe(0);
  expect(stdout).toContain('books/roman/un.md:3\n- Il dit : "oui".\n+ Il dit⍽: «⎵oui⎵».\n');
  expect(await read('un.md')).toBe(chapter);
});

test('format writes them and nothing else; a second time there is nothing to do', async () => {
  const first = await runLivres(['format', 'roman'], folder);
  expect(first.stdout).toBe('roman : 3 passages changés dans 2 fichiers.\n');
  expect(await read('un.md')).toBe('\uFEFF# Quoi\u202f?\r\n\r\nIl dit\u00a0: «\u202foui\u202f».\r\n');
  expect(await read('book.md')).toBe(`${header}Un roman\u202f!\n`);
  const second = await runLivres(['format', 'roman', '--json'], folder);
  expect(JSON.parse(second.stdout)).toEqual([{ slug: 'roman', files: [] }]);
});
