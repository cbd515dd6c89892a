import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where the compiler puts the modules that run inside the browser (`editions/pdf/layout`). Browsers take
 * JavaScript only, so that tests, which run this file from its source, take them from there too.
 */
const folder = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts') ? '../../../.build/editions/pdf/layout/' : '../../editions/pdf/layout/',
    import.meta.url,
  ),
);

/** Module that the page imports; its `layOut(options)` is called before printing. */
export const layoutEntry = 'lay-out.js';

/** The layout program: module name → JavaScript. */
export async function readLayoutProgram(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}
