import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where the compiler puts the modules that run inside the browser. Browsers take JavaScript only, so that tests, which
 * run this file from its source, take them from there too.
 */
const root = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../../.build/editions/pdf/' : '../../editions/pdf/', import.meta.url),
);

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
