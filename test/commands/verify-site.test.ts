import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../system/temporary-folder.js';
import { runLivres } from './run-livres.js';

const sheet = `---
title: Le pain
lang: fr
contributors: [{ name: Ada Lovelace, roles: [aut] }]
license: CC-BY-SA-4.0
copyright: { year: 2026, holder: Ada Lovelace }
published: 2026-11-22
version: 1.0.0
---
Un pain.
`;

test('verify reads the catalogue back with the editions, and finds a feed whose licence was changed', async () => {
  const folder = await temporaryFolder({ 'books/pain/book.md': sheet, 'books/pain/un.md': '# Un\n\nMie.\n' });
  const built = await runLivres(['build', '--edition', 'epub,source', '--json'], folder);
  expect(built.code, built.stderr).toBe(0);
  expect(JSON.parse(built.stdout).catalogue.proofs).toBeGreaterThan(15);

  const whole = await runLivres(['verify'], folder);
  expect(whole.code, whole.stderr).toBe(0);
  expect(whole.stdout.trim().split('\n')).toHaveLength(3);
  expect((await runLivres(['verify', 'output'], folder)).stdout).toContain('✓ output : ');

  const feed = join(folder, 'output/atom.xml');
  const text = await readFile(feed, 'utf8');
  await writeFile(feed, text.replace('licenses/by-sa/4.0/', 'licenses/by/4.0/'));
  const tampered = await runLivres(['verify'], folder);
  expect(tampered.code).toBe(1);
  expect(tampered.stdout).toContain('license, dans atom.xml link[rel=license]');
  expect(tampered.stdout).toContain('licenses/by/4.0/');
});
