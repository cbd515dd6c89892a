import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installation } from '../configuration.js';

/**
 * Where the compiler puts the modules that run inside the browser, one file each; tests, which run this file from its
 * source, take them from there too, for browsers take JavaScript only.
 */
const root = join(installation, '.build/editions/pdf');

/** The layout itself, and the numbering of pages that it shares with the rest of the edition. */
const folders = ['layout', 'sheets'];

/** Module that the page imports; its `layOut(options)` is called before printing. */
export const layoutEntry = 'layout/lay-out.js';

/** The layout program: module path → JavaScript. */
export async function readLayoutProgram(): Promise<ReadonlyMap<string, string>> {
  const names = await Promise.all(folders.map(async (folder) => modulesOf(folder)));
  return new Map(
    await Promise.all(names.flat().map(async (name) => [name, await readFile(join(root, name), 'utf8')] as const)),
  );
}

const modulesOf = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(join(root, folder));
  return names.filter((name) => name.endsWith('.js')).map((name) => `${folder}/${name}`);
};
