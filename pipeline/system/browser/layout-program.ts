import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installation } from '../configuration.js';

/**
 * Where the compiler puts the modules that run inside the browser, one file each; tests, which run this file from its
 * source, take them from there too, for browsers take JavaScript only.
 */
const folder = join(installation, '.build/editions/pdf/layout');

/** Module that the page imports; its `layOut(request)` is called before printing. */
export const layoutEntry = 'lay-out.js';

/** The layout program: module path → JavaScript. */
export async function readLayoutProgram(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}
